package br.com.connectenergy.bench.figures;

import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobWorker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Runs instances of a copy of the verification model straight on the engine, with the given effect behind each job. */
final class EngineRun implements AutoCloseable {
    private final CamundaClient engine;
    private final ModelCopy copy;
    private final List<JobWorker> workers = new ArrayList<>();
    private final Map<String, CompletableFuture<Void>> approvals = new ConcurrentHashMap<>();

    EngineRun(CamundaClient engine, String name, Map<String, Function<ActivatedJob, Map<String, Object>>> effects) {
        this.engine = engine;
        this.copy = new ModelCopy(name);
        engine.newDeployResourceCommand()
                .addResourceBytes(copy.bytes(), copy.fileName())
                .addResourceFromClasspath("dmn/registration-assessment.dmn")
                .addResourceFromClasspath("forms/review-registration.form")
                .addResourceFromClasspath("forms/complete-registration.form")
                .send()
                .join(30, TimeUnit.SECONDS);
        effects.forEach((type, effect) -> workers.add(worker(type, effect)));
    }

    private JobWorker worker(String type, Function<ActivatedJob, Map<String, Object>> effect) {
        return engine.newWorker()
                .jobType(copy.jobType(type))
                .handler((client, job) -> {
                    Map<String, Object> result = effect.apply(job);
                    client.newCompleteCommand(job).variables(result).send().join(30, TimeUnit.SECONDS);
                    if (type.equals(RegistrationVerificationBpmn.APPROVE)) approved(job);
                })
                .maxJobsActive(64)
                .timeout(Duration.ofMinutes(1))
                .streamEnabled(true)
                .open();
    }

    private void approved(ActivatedJob job) {
        CompletableFuture<Void> approval =
                approvals.get(String.valueOf(job.getVariablesAsMap().get("registrationId")));
        if (approval != null) approval.complete(null);
    }

    /** From the first message to the completed last job; both messages go out as the product's relay sends them. */
    void once(String registrationId) {
        CompletableFuture<Void> approval = new CompletableFuture<>();
        approvals.put(registrationId, approval);
        Map<String, Object> start = new HashMap<>();
        start.put("registrationId", registrationId);
        start.put("protocol", "CE-R-2026-000000");
        start.put("companyKind", "PME");
        start.put("staffPageUrl", "http://127.0.0.1/equipe/cadastros/" + registrationId);
        start.put("emailProofDueAt", Instant.now().plus(Duration.ofDays(7)).toString());
        publish("submitted", registrationId, start);
        publish("email-proved", registrationId, Map.of());
        approval.orTimeout(60, TimeUnit.SECONDS).join();
        approvals.remove(registrationId);
    }

    private void publish(String message, String registrationId, Map<String, Object> variables) {
        new Retry(Duration.ofSeconds(30))
                .run(() -> engine.newPublishMessageCommand()
                        .messageName(copy.name() + "." + message)
                        .correlationKey(registrationId)
                        .messageId(UUID.randomUUID().toString())
                        .timeToLive(Duration.ofHours(1))
                        .variables(variables)
                        .send()
                        .join(10, TimeUnit.SECONDS));
    }

    @Override
    public void close() {
        workers.forEach(JobWorker::close);
    }
}
