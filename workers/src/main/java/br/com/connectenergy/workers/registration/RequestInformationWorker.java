package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.InformationRequests;
import br.com.connectenergy.core.registration.OpenedInformationRequest;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.InformationRequested;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.RequestInformation;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_requestInformation}: asks the company to complete its registration; the timer gets the engine's own deadline, which has a grace over the one that is shown. */
@Component
final class RequestInformationWorker {

    private final InformationRequests informationRequests;

    RequestInformationWorker(InformationRequests informationRequests) {
        this.informationRequests = informationRequests;
    }

    @JobWorker(type = RegistrationVerificationBpmn.REQUEST_INFORMATION)
    InformationRequested request(RequestInformation variables) {
        OpenedInformationRequest request =
                informationRequests.request(RegistrationId.of(variables.registrationId()), variables.reasons());
        return new InformationRequested(request.round(), request.engineDueAt().toString());
    }
}
