package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.EmailProofs;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Verify;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_requestEmailProof}: mails the link that proves the address, and refuses a second verification of the same registration (RN001). */
@Component
final class RequestEmailProofWorker {

    private final EmailProofs emailProofs;

    RequestEmailProofWorker(EmailProofs emailProofs) {
        this.emailProofs = emailProofs;
    }

    @JobWorker(
            type = RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF,
            errors = RegistrationVerificationBpmn.ALREADY_UNDER_VERIFICATION)
    void request(Verify variables, Job job) {
        emailProofs.request(RegistrationId.of(variables.registrationId()), job.processInstanceKey());
    }
}
