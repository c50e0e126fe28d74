package br.com.connectenergy.workers.dataset;

import br.com.connectenergy.core.dataset.DatasetRequests;
import br.com.connectenergy.processes.dataset.DatasetScheduleBpmn;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_requestRefreshes}: asks for today's refresh of every dataset (RF002). */
@Component
final class RequestRefreshesWorker {

    private final DatasetRequests requests;

    RequestRefreshesWorker(DatasetRequests requests) {
        this.requests = requests;
    }

    @JobWorker(type = DatasetScheduleBpmn.REQUEST_REFRESHES)
    void request() {
        requests.today();
    }
}
