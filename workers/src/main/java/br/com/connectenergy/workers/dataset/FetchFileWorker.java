package br.com.connectenergy.workers.dataset;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetRefreshes;
import br.com.connectenergy.processes.dataset.DatasetRefreshBpmn;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.FileFound;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.Refresh;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_fetchFile}: fetches the publisher's file and keeps its bytes under their hash (RF002). */
@Component
final class FetchFileWorker {

    private final DatasetRefreshes refreshes;

    FetchFileWorker(DatasetRefreshes refreshes) {
        this.refreshes = refreshes;
    }

    @JobWorker(type = DatasetRefreshBpmn.FETCH_FILE, timeoutSeconds = 600, maxJobsActive = 2)
    FileFound fetch(Refresh variables) {
        DatasetRefreshes.Found found = refreshes.fetch(Dataset.valueOf(variables.dataset()));
        return new FileFound(found.version().hex(), found.isNew());
    }
}
