package br.com.connectenergy.processes.registration;

import static br.com.connectenergy.processes.JobContract.taking;
import static br.com.connectenergy.processes.ProcessModel.START_WAITS;

import br.com.connectenergy.processes.JobContract;
import br.com.connectenergy.processes.ProcessModel;
import br.com.connectenergy.processes.registration.LicenceRecheckVariables.LicenceChecked;
import br.com.connectenergy.processes.registration.LicenceRecheckVariables.Recheck;
import java.util.List;
import java.util.Map;

/** Words of {@code licence-recheck.bpmn} (RN002); a test holds them against the model, both ways. */
public final class LicenceRecheckBpmn {
    public static final String PROCESS_ID = "licence-recheck";

    public static final String LICENCE_RECHECK_DUE = "registration.licence-recheck-due";

    public static final String CHECK_LICENCE = "registration.check-licence";
    public static final String SCHEDULE_LICENCE_CHECK = "registration.schedule-licence-check";
    public static final String SUSPEND_SUPPLIER = "registration.suspend-supplier";

    public static final Map<String, JobContract> JOBS = Map.of(
            CHECK_LICENCE, taking(Recheck.class).giving(LicenceChecked.class),
            SCHEDULE_LICENCE_CHECK, taking(Recheck.class),
            SUSPEND_SUPPLIER, taking(Recheck.class));

    public static final ProcessModel MODEL =
            new ProcessModel(PROCESS_ID, List.of(), List.of(), Map.of(LICENCE_RECHECK_DUE, START_WAITS));

    private LicenceRecheckBpmn() {}
}
