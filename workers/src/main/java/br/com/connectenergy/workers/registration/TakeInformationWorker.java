package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.InformationRequests;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.InformationTaken;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Verify;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_takeInformation}: whether the completed task was answered by the company, and not only ended in the task list. */
@Component
final class TakeInformationWorker {

    private final InformationRequests informationRequests;

    TakeInformationWorker(InformationRequests informationRequests) {
        this.informationRequests = informationRequests;
    }

    @JobWorker(type = RegistrationVerificationBpmn.TAKE_INFORMATION)
    InformationTaken take(Verify variables) {
        return new InformationTaken(informationRequests.take(RegistrationId.of(variables.registrationId())));
    }
}
