package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Licences;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.LicenceRecheckBpmn;
import br.com.connectenergy.processes.registration.LicenceRecheckVariables.Recheck;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_scheduleLicenceCheck}: when the licence is looked at again (RN002). */
@Component
final class ScheduleLicenceCheckWorker {

    private final Licences licences;

    ScheduleLicenceCheckWorker(Licences licences) {
        this.licences = licences;
    }

    @JobWorker(type = LicenceRecheckBpmn.SCHEDULE_LICENCE_CHECK)
    void schedule(Recheck variables) {
        licences.scheduleNext(RegistrationId.of(variables.registrationId()));
    }
}
