package br.com.connectenergy.workers;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.processes.JobContract;
import br.com.connectenergy.processes.dataset.DatasetRefreshBpmn;
import br.com.connectenergy.processes.dataset.DatasetScheduleBpmn;
import br.com.connectenergy.processes.registration.LicenceRecheckBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.SupplierReinstatementBpmn;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.JobWorker;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The workers against the models and their contracts, both ways. */
class JobWorkerParityTest {

    private static final List<Method> WORKERS = WorkerMethods.all();
    private static final ModelFiles MODELS = ModelFiles.load(
            RegistrationVerificationBpmn.PROCESS_ID,
            LicenceRecheckBpmn.PROCESS_ID,
            SupplierReinstatementBpmn.PROCESS_ID,
            DatasetRefreshBpmn.PROCESS_ID,
            DatasetScheduleBpmn.PROCESS_ID);
    private static final Map<String, JobContract> CONTRACTS = Stream.of(
                    RegistrationVerificationBpmn.JOBS,
                    LicenceRecheckBpmn.JOBS,
                    SupplierReinstatementBpmn.JOBS,
                    DatasetRefreshBpmn.JOBS,
                    DatasetScheduleBpmn.JOBS)
            .flatMap(jobs -> jobs.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    @Test
    void everyJobTypeOfTheModelsHasExactlyOneWorkerAndEveryWorkerAJobType() {
        List<String> types =
                WORKERS.stream().map(JobWorkerParityTest::type).sorted().toList();
        assertThat(types).doesNotHaveDuplicates().containsExactlyElementsOf(new TreeSet<>(MODELS.jobTypes()));
    }

    @Test
    void everyModelOfTheResourcesIsLookedAt() {
        assertThat(MODELS.jobTypes()).hasSizeGreaterThan(15);
        assertThat(ModelFiles.namesOnTheClassPath())
                .containsExactlyInAnyOrder(
                        RegistrationVerificationBpmn.PROCESS_ID,
                        LicenceRecheckBpmn.PROCESS_ID,
                        SupplierReinstatementBpmn.PROCESS_ID,
                        DatasetRefreshBpmn.PROCESS_ID,
                        DatasetScheduleBpmn.PROCESS_ID);
    }

    @Test
    void aWorkerRaisesExactlyTheBpmnErrorsThatTheModelCatchesAtItsTask() {
        Map<String, Set<String>> raised = new TreeMap<>();
        WORKERS.forEach(method -> raised.put(type(method), Set.of(worker(method).errors())));
        Map<String, Set<String>> caught = new TreeMap<>();
        MODELS.jobTypes().forEach(type -> caught.put(type, MODELS.errorsCaughtAt(type)));
        assertThat(raised).isEqualTo(caught);
        assertThat(caught.values()).anyMatch(codes -> !codes.isEmpty());
    }

    @Test
    void aWorkerTakesAndGivesTheRecordsOfItsContract() {
        for (Method method : WORKERS) {
            JobContract contract = CONTRACTS.get(type(method));
            assertThat(contract).as(type(method)).isNotNull();
            List<Class<?>> records = Arrays.stream(method.getParameterTypes())
                    .filter(parameter -> parameter != Job.class)
                    .toList();
            if (!records.isEmpty()) {
                assertThat(records).as(type(method)).isEqualTo(List.of(contract.input()));
            }
            Class<?> given = contract.output() == null ? void.class : contract.output();
            assertThat(method.getReturnType()).as(type(method)).isEqualTo(given);
        }
    }

    private static JobWorker worker(Method method) {
        return java.util.Objects.requireNonNull(method.getAnnotation(JobWorker.class));
    }

    private static String type(Method method) {
        return worker(method).type();
    }
}
