package br.com.connectenergy.processes.dataset;

import static br.com.connectenergy.processes.JobContract.taking;
import static br.com.connectenergy.processes.ProcessModel.START_WAITS;

import br.com.connectenergy.processes.JobContract;
import br.com.connectenergy.processes.ProcessModel;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.FileFound;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.Load;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.Refresh;
import java.util.List;
import java.util.Map;

/** Words of {@code dataset-refresh.bpmn} (RF002); a test holds them against the model, both ways. */
public final class DatasetRefreshBpmn {
    public static final String PROCESS_ID = "dataset-refresh";

    public static final String REFRESH_REQUESTED = "dataset.refresh-requested";

    public static final String FETCH_FILE = "dataset.fetch-file";
    public static final String LOAD_ROWS = "dataset.load-rows";

    public static final Map<String, JobContract> JOBS =
            Map.of(FETCH_FILE, taking(Refresh.class).giving(FileFound.class), LOAD_ROWS, taking(Load.class));

    public static final ProcessModel MODEL =
            new ProcessModel(PROCESS_ID, List.of(), List.of(), Map.of(REFRESH_REQUESTED, START_WAITS));

    private DatasetRefreshBpmn() {}
}
