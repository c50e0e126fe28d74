package br.com.connectenergy.processes.dataset;

import static br.com.connectenergy.processes.JobContract.taking;

import br.com.connectenergy.processes.JobContract;
import br.com.connectenergy.processes.ProcessModel;
import java.util.List;
import java.util.Map;

/** Words of {@code dataset-schedule.bpmn} (RF002); a test holds them against the model, both ways. */
public final class DatasetScheduleBpmn {
    public static final String PROCESS_ID = "dataset-schedule";

    public static final String REQUEST_REFRESHES = "dataset.request-refreshes";

    public static final Map<String, JobContract> JOBS =
            Map.of(REQUEST_REFRESHES, taking(DatasetRefreshVariables.Nothing.class));

    public static final ProcessModel MODEL = new ProcessModel(PROCESS_ID, List.of(), List.of(), Map.of());

    private DatasetScheduleBpmn() {}
}
