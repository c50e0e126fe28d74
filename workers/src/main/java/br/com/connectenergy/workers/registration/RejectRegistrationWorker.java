package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Decisions;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Reject;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_rejectRegistration}: keeps the reasons and tells the company (RN001, RN002). */
@Component
final class RejectRegistrationWorker {

    private final Decisions decisions;

    RejectRegistrationWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @JobWorker(type = RegistrationVerificationBpmn.REJECT)
    void reject(Reject variables) {
        decisions.reject(RegistrationId.of(variables.registrationId()), variables.reasons());
    }
}
