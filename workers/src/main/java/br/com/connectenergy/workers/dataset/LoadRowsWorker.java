package br.com.connectenergy.workers.dataset;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetRefreshes;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.processes.dataset.DatasetRefreshBpmn;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.Load;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_loadRows}: takes the rows of the fetched file over; a refused file is an incident (RF002). */
@Component
final class LoadRowsWorker {

    private final DatasetRefreshes refreshes;

    LoadRowsWorker(DatasetRefreshes refreshes) {
        this.refreshes = refreshes;
    }

    @JobWorker(type = DatasetRefreshBpmn.LOAD_ROWS, timeoutSeconds = 600, maxJobsActive = 1)
    void load(Load variables) {
        refreshes.load(new DatasetFile(Dataset.valueOf(variables.dataset()), new Sha256(variables.fileVersion())));
    }
}
