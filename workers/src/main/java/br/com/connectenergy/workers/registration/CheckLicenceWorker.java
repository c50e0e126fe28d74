package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Licences;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.LicenceRecheckBpmn;
import br.com.connectenergy.processes.registration.LicenceRecheckVariables.LicenceChecked;
import br.com.connectenergy.processes.registration.LicenceRecheckVariables.Recheck;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_checkLicence}: does the supplier's licence still stand (RN002)? */
@Component
final class CheckLicenceWorker {

    private final Licences licences;

    CheckLicenceWorker(Licences licences) {
        this.licences = licences;
    }

    @JobWorker(type = LicenceRecheckBpmn.CHECK_LICENCE)
    LicenceChecked check(Recheck variables) {
        return new LicenceChecked(
                licences.check(RegistrationId.of(variables.registrationId())).name());
    }
}
