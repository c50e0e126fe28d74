package br.com.connectenergy.processes.registration;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.processes.BpmnFile;
import br.com.connectenergy.processes.JobContract;
import br.com.connectenergy.processes.ProcessModel;
import br.com.connectenergy.processes.Words;
import br.com.connectenergy.processes.dataset.DatasetRefreshBpmn;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables;
import br.com.connectenergy.processes.dataset.DatasetScheduleBpmn;
import br.com.connectenergy.processes.engine.DeployedModels;
import br.com.connectenergy.processes.task.TaskBpmn;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants classes and the models say the same words: a difference on either side fails. */
@Tag("RN001")
@Tag("RN002")
@Tag("RF002")
class RegistrationBpmnTest {

    /** One model beside its code: constants, contracts, what its messages carry, words it shares with another model. */
    record Pair(
            Class<?> words,
            ProcessModel model,
            Map<String, JobContract> jobs,
            Map<String, Class<? extends Record>> messages,
            Set<String> sharedJobs) {

        BpmnFile file() {
            return BpmnFile.of(model.processId());
        }

        @Override
        public String toString() {
            return model.processId();
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                new Pair(
                        RegistrationVerificationBpmn.class,
                        RegistrationVerificationBpmn.MODEL,
                        RegistrationVerificationBpmn.JOBS,
                        Map.of(
                                RegistrationVerificationBpmn.REGISTRATION_SUBMITTED,
                                RegistrationVerificationVariables.Submitted.class,
                                RegistrationVerificationBpmn.EMAIL_PROVED,
                                RegistrationVerificationVariables.Verify.class),
                        TaskBpmn.JOBS.keySet()),
                new Pair(
                        LicenceRecheckBpmn.class,
                        LicenceRecheckBpmn.MODEL,
                        LicenceRecheckBpmn.JOBS,
                        Map.of(LicenceRecheckBpmn.LICENCE_RECHECK_DUE, LicenceRecheckVariables.Due.class),
                        Set.of()),
                new Pair(
                        DatasetRefreshBpmn.class,
                        DatasetRefreshBpmn.MODEL,
                        DatasetRefreshBpmn.JOBS,
                        Map.of(DatasetRefreshBpmn.REFRESH_REQUESTED, DatasetRefreshVariables.Refresh.class),
                        Set.of()),
                new Pair(
                        DatasetScheduleBpmn.class,
                        DatasetScheduleBpmn.MODEL,
                        DatasetScheduleBpmn.JOBS,
                        Map.of(),
                        Set.of()),
                new Pair(
                        SupplierReinstatementBpmn.class,
                        SupplierReinstatementBpmn.MODEL,
                        SupplierReinstatementBpmn.JOBS,
                        Map.of(
                                SupplierReinstatementBpmn.REINSTATEMENT_REQUESTED,
                                SupplierReinstatementVariables.Requested.class),
                        Set.of(RegistrationVerificationBpmn.ESCALATE_REVIEW, TaskBpmn.OPEN, TaskBpmn.CLOSE)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyWordOfTheModelIsAConstantAndEveryConstantIsInTheModel(Pair pair) {
        BpmnFile file = pair.file();
        Set<String> inModel = new TreeSet<>();
        Stream.of(
                        Set.of(file.processId()),
                        file.jobTypes(),
                        file.messages(),
                        file.errors(),
                        file.forms(),
                        file.decisions(),
                        file.userTasks())
                .forEach(inModel::addAll);
        inModel.removeAll(pair.sharedJobs());

        assertThat(Words.of(pair.words())).isEqualTo(inModel);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyJobTypeHasAContractAndEveryContractAJobType(Pair pair) {
        assertThat(pair.jobs().keySet()).isEqualTo(pair.file().jobTypes());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theDeploymentBringsExactlyTheFormsDecisionsAndMessagesOfTheModel(Pair pair) {
        BpmnFile file = pair.file();
        assertThat(Set.copyOf(pair.model().forms())).isEqualTo(file.forms());
        assertThat(Set.copyOf(pair.model().decisions())).isEqualTo(file.decisions());
        assertThat(pair.model().messages().keySet()).isEqualTo(file.messages());
        assertThat(pair.messages().keySet()).isEqualTo(file.messages());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyErrorOfTheModelIsCaughtInIt(Pair pair) {
        assertThat(pair.file().caughtErrors()).isEqualTo(pair.file().errors());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatExpressionsReadIsProducedByAMessageAJobAMappingOrAForm(Pair pair) {
        assertThat(produced(pair)).containsAll(pair.file().readVariables());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatJobsTakeIsProducedByAMessageAJobAMappingOrAForm(Pair pair) {
        Set<String> taken = pair.jobs().values().stream()
                .flatMap(job -> Words.components(job.input()).stream())
                .collect(toCollection(TreeSet::new));
        assertThat(produced(pair)).containsAll(taken);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatFormsShowIsProducedInTheProcess(Pair pair) {
        staffForms(pair)
                .forEach(form -> assertThat(produced(pair))
                        .as(form)
                        .containsAll(FormFile.of(form).shown()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatAStaffFormAsksIsWhatTheJudgingJobTakes(Pair pair) {
        assertThat(staffForms(pair))
                .allSatisfy(form -> assertThat(FormFile.of(form).asked())
                        .containsExactlyInAnyOrder("reviewDecision", "reviewReasons"));
    }

    @Test
    void everyFileOfAModelFolderBelongsToAModel() throws URISyntaxException {
        List<String> deployed = DeployedModels.ALL.stream()
                .flatMap(model -> model.resources().stream())
                .toList();
        for (String folder : List.of("bpmn", "dmn", "forms")) {
            URL url = Objects.requireNonNull(getClass().getResource("/" + folder), folder);
            if (!url.getProtocol().equals("file")) continue;
            String[] files = Objects.requireNonNull(new File(url.toURI()).list());
            assertThat(deployed)
                    .containsAll(Arrays.stream(files)
                            .map(file -> folder + "/" + file)
                            .toList());
        }
        assertThat(deployed)
                .doesNotHaveDuplicates()
                .allSatisfy(file ->
                        assertThat(getClass().getResource("/" + file)).as(file).isNotNull());
    }

    /** The company's own form stays in the portal: its answers never become variables. */
    private static List<String> staffForms(Pair pair) {
        return pair.model().forms().stream()
                .filter(form -> !form.equals(RegistrationVerificationBpmn.COMPLETE_FORM))
                .toList();
    }

    private static Set<String> produced(Pair pair) {
        Set<String> produced = new TreeSet<>(pair.file().mappedVariables());
        staffForms(pair).forEach(form -> produced.addAll(FormFile.of(form).asked()));
        pair.messages().values().forEach(payload -> produced.addAll(Words.components(payload)));
        pair.jobs().values().stream()
                .map(JobContract::output)
                .filter(Objects::nonNull)
                .forEach(output -> produced.addAll(Words.components(output)));
        return produced;
    }
}
