package br.com.connectenergy.workers.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.registration.CompanyKind;
import br.com.connectenergy.core.registration.EmailProofs;
import br.com.connectenergy.core.registration.RegistrationState;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.local.testworld.RegistrySimulator.Request;
import br.com.connectenergy.processes.engine.UserTask;
import br.com.connectenergy.processes.engine.UserTaskDirectory;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.grpc.Status;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The workers on the real engine and a real database: what at-least-once delivery, refusals and faults come to. */
class WorkersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOLEN_FOR = Duration.ofSeconds(4);

    private static RunningWorkers workers;

    @BeforeAll
    static void start() {
        workers = new RunningWorkers();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @AfterEach
    void behave() {
        workers.world.simulators().behave();
        if (!workers.registrar().isRunning()) {
            workers.registrar().start();
        }
    }

    @Test
    @Tag("RN001")
    void aCleanPmeIsApprovedAndToldOnce() {
        Newcomer pme = new Newcomer(workers, CompanyKind.PME).submitted().proved();
        pme.becomes(RegistrationState.APPROVED);
        await().atMost(PATIENCE).until(() -> pme.mails("aprovado").size() == 1);
        assertThat(pme.mails("Confirme")).hasSize(1);
        assertThat(audited(pme, "REGISTRATION_APPROVED")).isOne();
    }

    @Test
    void aJobWhoseWorkerDiedAfterItsWorkIsDoneAgainWithOneEffect() {
        workers.registrar().stop();
        Newcomer pme = new Newcomer(workers, CompanyKind.PME).submitted();
        ActivatedJob stolen = steal(RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF, pme);
        workers.door(EmailProofs.class).request(pme.id, stolen.getProcessInstanceKey());
        workers.registrar().start();
        pme.proved().becomes(RegistrationState.APPROVED);
        assertThat(pme.mails("Confirme")).hasSize(1);
        assertThat(audited(pme, "VERIFICATION_STARTED")).isOne();
        assertThat(completing(stolen)).isEqualTo(Status.Code.NOT_FOUND);
        new JobReport(new Random()).tell(workers.client(), Job.of(stolen), JobOutcome.done(null));
    }

    @Test
    void aJobThatTwoWorkersDoAtOnceHasOneEffect() {
        workers.registrar().stop();
        Newcomer pme = new Newcomer(workers, CompanyKind.PME).submitted();
        ActivatedJob first = steal(RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF, pme);
        ActivatedJob second = steal(RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF, pme);
        assertThat(second.getKey()).isEqualTo(first.getKey());
        Thread one = Thread.ofVirtual().start(() -> requestEmailProof(first));
        Thread two = Thread.ofVirtual().start(() -> requestEmailProof(second));
        join(one);
        join(two);
        workers.registrar().start();
        pme.proved().becomes(RegistrationState.APPROVED);
        assertThat(pme.mails("Confirme")).hasSize(1);
        assertThat(audited(pme, "VERIFICATION_STARTED")).isOne();
        assertThat(audited(pme, "REGISTRATION_APPROVED")).isOne();
    }

    @Test
    void aSecondVerificationOfTheSameRegistrationEndsAsDuplicate() {
        Newcomer pme = new Newcomer(workers, CompanyKind.PME).submitted();
        pme.token();
        long second = workers.client()
                .newCreateInstanceCommand()
                .bpmnProcessId(RegistrationVerificationBpmn.PROCESS_ID)
                .latestVersion()
                .variables(Map.of("registrationId", pme.id.toString()))
                .startBeforeElement("serviceTask_requestEmailProof")
                .send()
                .join()
                .getProcessInstanceKey();
        await().atMost(PATIENCE).until(() -> hasEnded(second));
        assertThat(pme.processInstance()).isNotEqualTo(second);
        assertThat(hasEnded(pme.processInstance())).isFalse();
        assertThat(pme.mails("Confirme")).hasSize(1);
    }

    @Test
    @Tag("RN001")
    void aRegistryThatIsAwayForAWhileDelaysTheDecisionAndNothingElse() {
        Newcomer pme = new Newcomer(workers, CompanyKind.PME).submitted();
        String token = pme.token();
        workers.world.simulators().answerWith(503, 2);
        workers.door(EmailProofs.class).prove(token);
        pme.becomes(RegistrationState.APPROVED);
        assertThat(workers.world.simulators().requestsAbout(pme.cnpj.value()))
                .extracting(Request::status)
                .containsExactly(503, 503, 200);
    }

    @Test
    @Tag("RN002")
    void aMediatorIsRefusedAndTheTaskComesBackUntilAnAdminDecides() {
        Newcomer supplier =
                new Newcomer(workers, CompanyKind.SUPPLIER).submitted().proved();
        supplier.becomes(RegistrationState.UNDER_REVIEW);
        TaskRecord first = waiting(supplier, Optional.empty());
        answer(first, "marta.mediadora");
        TaskRecord second = waiting(supplier, Optional.of(first));
        assertThat(supplier.now().state()).isEqualTo(RegistrationState.UNDER_REVIEW);
        assertThat(audited(supplier, "STAFF_DECISION_REFUSED")).isOne();
        answer(second, "ana.admin");
        supplier.becomes(RegistrationState.APPROVED);
        assertThat(audited(supplier, "STAFF_DECISION_COUNTED")).isOne();
    }

    private static ActivatedJob steal(String type, Newcomer company) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> workers
                                .client()
                                .newActivateJobsCommand()
                                .jobType(type)
                                .maxJobsToActivate(20)
                                .timeout(STOLEN_FOR)
                                .workerName("killed")
                                .requestTimeout(Duration.ofSeconds(2))
                                .send()
                                .join()
                                .getJobs()
                                .stream()
                                .filter(job -> company.id
                                        .toString()
                                        .equals(job.getVariablesAsMap().get("registrationId")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static void requestEmailProof(ActivatedJob job) {
        Object worker = workers.bean("requestEmailProofWorker");
        JobMethod method = JobMethod.of(worker, worker.getClass()).getFirst();
        new JobRunner(
                        new TracedMethod(method, workers.door(ProcessTrace.class)),
                        new Backoff(new Random()),
                        new JobReport(new Random()),
                        new Shift(),
                        new SimpleMeterRegistry())
                .handle(workers.client(), job);
    }

    private static Status.Code completing(ActivatedJob job) {
        return Objects.requireNonNull(catchThrowableOfType(
                        ClientStatusException.class,
                        () -> workers.client()
                                .newCompleteCommand(job.getKey())
                                .send()
                                .join()))
                .getStatusCode();
    }

    private static boolean hasEnded(long processInstance) {
        try {
            workers.client()
                    .newSetVariablesCommand(processInstance)
                    .variables(Map.of("looked", true))
                    .send()
                    .join();
            return false;
        } catch (ClientStatusException gone) {
            return gone.getStatusCode() == Status.Code.NOT_FOUND;
        }
    }

    private static TaskRecord waiting(Newcomer company, Optional<TaskRecord> not) {
        return await().atMost(PATIENCE)
                .until(
                        () -> workers.door(Tasks.class).openOf(company.id).stream()
                                .filter(task -> not.map(TaskRecord::elementInstanceKey)
                                        .filter(key -> key == task.elementInstanceKey())
                                        .isEmpty())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static void answer(TaskRecord task, String username) {
        UserTaskDirectory directory = workers.door(UserTaskDirectory.class);
        UserTask shown = await().atMost(PATIENCE)
                .until(
                        () -> directory.find(task.processInstanceKey(), task.elementId(), task.elementInstanceKey()),
                        Optional::isPresent)
                .orElseThrow();
        long key = Long.parseLong(shown.key());
        workers.client().newAssignUserTaskCommand(key).assignee(username).send().join();
        workers.client()
                .newCompleteUserTaskCommand(key)
                .variables(Map.of("reviewDecision", "APPROVE", "reviewReasons", List.of()))
                .send()
                .join();
    }

    private static long audited(Newcomer company, String action) {
        return workers.count(
                "select count(*) from audit_event where subject_id = ? and action = ?", company.id.toString(), action);
    }

    private static void join(Thread thread) {
        try {
            assertThat(thread.join(PATIENCE)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
