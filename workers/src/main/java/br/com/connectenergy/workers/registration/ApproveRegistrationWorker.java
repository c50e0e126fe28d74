package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Decisions;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Verify;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_approveRegistration} (RN001, RN002). */
@Component
final class ApproveRegistrationWorker {

    private final Decisions decisions;

    ApproveRegistrationWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @JobWorker(type = RegistrationVerificationBpmn.APPROVE)
    void approve(Verify variables) {
        decisions.approve(RegistrationId.of(variables.registrationId()));
    }
}
