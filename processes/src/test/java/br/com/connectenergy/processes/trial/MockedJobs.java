package br.com.connectenergy.processes.trial;

import br.com.connectenergy.processes.dataset.DatasetRefreshBpmn;
import br.com.connectenergy.processes.dataset.DatasetScheduleBpmn;
import br.com.connectenergy.processes.registration.LicenceRecheckBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.SupplierReinstatementBpmn;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Does every job of every model as the case of its registration or dataset says; jobs of unknown ones are left alone. */
final class MockedJobs {
    static final Duration JOB_TIMEOUT = Duration.ofMinutes(10);

    private final Map<String, Case> cases = new ConcurrentHashMap<>();
    private final Map<Long, Case> instances = new ConcurrentHashMap<>();
    private final AtomicInteger refreshesAsked = new AtomicInteger();

    MockedJobs(CamundaClient client) {
        Stream.of(
                        RegistrationVerificationBpmn.JOBS,
                        LicenceRecheckBpmn.JOBS,
                        SupplierReinstatementBpmn.JOBS,
                        DatasetRefreshBpmn.JOBS)
                .flatMap(jobs -> jobs.keySet().stream())
                .distinct()
                .forEach(type -> client.newWorker()
                        .jobType(type)
                        .handler(this::answer)
                        .timeout(JOB_TIMEOUT)
                        .pollInterval(Duration.ofMillis(100))
                        .open());
        // the timer fires in every test that travels; a job left behind would reach the next suite's workers
        client.newWorker()
                .jobType(DatasetScheduleBpmn.REQUEST_REFRESHES)
                .handler((jobs, job) -> {
                    refreshesAsked.incrementAndGet();
                    jobs.newCompleteCommand(job.getKey()).send().join();
                })
                .pollInterval(Duration.ofMillis(100))
                .open();
    }

    Case newCase() {
        Case created = new Case();
        cases.put(created.id(), created);
        return created;
    }

    int refreshesAsked() {
        return refreshesAsked.get();
    }

    private void answer(JobClient client, ActivatedJob job) {
        Map<String, Object> variables = job.getVariablesAsMap();
        Case known = cases.get(String.valueOf(variables.getOrDefault("registrationId", variables.get("dataset"))));
        if (known != null) instances.putIfAbsent(job.getProcessInstanceKey(), known);
        Case owner = instances.get(job.getProcessInstanceKey());
        if (owner != null) owner.answer(client, job);
    }
}
