package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Decisions;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Verify;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_expireRegistration}: a proof or a complement did not come in time. */
@Component
final class ExpireRegistrationWorker {

    private final Decisions decisions;

    ExpireRegistrationWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @JobWorker(type = RegistrationVerificationBpmn.EXPIRE)
    void expire(Verify variables) {
        decisions.expire(RegistrationId.of(variables.registrationId()));
    }
}
