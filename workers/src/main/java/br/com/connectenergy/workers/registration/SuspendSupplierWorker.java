package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Licences;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.LicenceRecheckBpmn;
import br.com.connectenergy.processes.registration.LicenceRecheckVariables.Recheck;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_suspendSupplier}: a lapsed licence suspends its supplier (RN002). */
@Component
final class SuspendSupplierWorker {

    private final Licences licences;

    SuspendSupplierWorker(Licences licences) {
        this.licences = licences;
    }

    @JobWorker(type = LicenceRecheckBpmn.SUSPEND_SUPPLIER)
    void suspend(Recheck variables) {
        licences.suspend(RegistrationId.of(variables.registrationId()));
    }
}
