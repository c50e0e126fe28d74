package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Reinstatements;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.SupplierReinstatementBpmn;
import br.com.connectenergy.processes.registration.SupplierReinstatementVariables.RefuseReinstatement;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_refuseReinstatement}: the supplier stays suspended and is told why (RN002). */
@Component
final class RefuseReinstatementWorker {

    private final Reinstatements reinstatements;

    RefuseReinstatementWorker(Reinstatements reinstatements) {
        this.reinstatements = reinstatements;
    }

    @JobWorker(type = SupplierReinstatementBpmn.REFUSE_REINSTATEMENT)
    void refuse(RefuseReinstatement variables) {
        reinstatements.refuse(RegistrationId.of(variables.registrationId()), variables.reasons());
    }
}
