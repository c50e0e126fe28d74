package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Reinstatements;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.SupplierReinstatementBpmn;
import br.com.connectenergy.processes.registration.SupplierReinstatementVariables.Reinstate;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_reinstateSupplier}: after two different admins agreed (RN002). */
@Component
final class ReinstateSupplierWorker {

    private final Reinstatements reinstatements;

    ReinstateSupplierWorker(Reinstatements reinstatements) {
        this.reinstatements = reinstatements;
    }

    @JobWorker(type = SupplierReinstatementBpmn.REINSTATE_SUPPLIER)
    void reinstate(Reinstate variables) {
        reinstatements.reinstate(RegistrationId.of(variables.registrationId()));
    }
}
