package br.com.connectenergy.processes.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import br.com.connectenergy.processes.trial.Case;
import br.com.connectenergy.processes.trial.Trial;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF002")
class DatasetRefreshProcessIT {
    private static final String VERSION = "0".repeat(64);

    private final Trial trial = Trial.get();
    private final Case dataset = trial.newCase();

    @Test
    void theRowsOfANewFileAreLoaded() {
        refresh(true);

        trial.assertThat(dataset.processInstance()).isCompleted().hasCompletedElements("endEvent_rowsLoaded");
        assertThat(dataset.calls(DatasetRefreshBpmn.LOAD_ROWS))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("dataset", dataset.id())
                        .containsEntry("fileVersion", VERSION));
    }

    @Test
    void aFileThatIsKnownIsNotLoaded() {
        refresh(false);

        trial.assertThat(dataset.processInstance()).isCompleted().hasCompletedElements("endEvent_nothingNew");
        assertThat(dataset.calls(DatasetRefreshBpmn.LOAD_ROWS)).isEmpty();
    }

    @Test
    void aRefusedFileIsAnIncidentThatOperationsRetries() {
        dataset.givenIncident(DatasetRefreshBpmn.LOAD_ROWS, "DATASET_HEADER_CHANGED in dataset.load-rows");
        dataset.given(DatasetRefreshBpmn.LOAD_ROWS, Map.of());
        refresh(true);

        Trial.Incident incident = trial.incident(dataset.processInstance());
        assertThat(incident.message()).contains("DATASET_HEADER_CHANGED");
        trial.assertThat(dataset.processInstance()).isActive();
        trial.retry(incident, dataset.calls(DatasetRefreshBpmn.LOAD_ROWS).getFirst());

        trial.assertThat(dataset.processInstance()).isCompleted().hasCompletedElements("endEvent_rowsLoaded");
        assertThat(dataset.calls(DatasetRefreshBpmn.LOAD_ROWS)).hasSize(2);
    }

    @Test
    void aPublisherThatIsAwayIsAnIncidentThatOperationsRetries() {
        dataset.givenIncident(DatasetRefreshBpmn.FETCH_FILE, "UncheckedIOException in dataset.fetch-file");
        refresh(false);

        trial.retry(
                trial.incident(dataset.processInstance()),
                dataset.calls(DatasetRefreshBpmn.FETCH_FILE).getFirst());

        trial.assertThat(dataset.processInstance()).isCompleted().hasCompletedElements("endEvent_nothingNew");
    }

    @Test
    void aFetchWhoseWorkerDiedIsDoneByAnother() {
        dataset.abandoned(DatasetRefreshBpmn.FETCH_FILE);
        refresh(true);
        dataset.awaitCall(DatasetRefreshBpmn.FETCH_FILE, 1);

        trial.travelBeyondJobTimeout();

        trial.assertThat(dataset.processInstance()).isCompleted().hasCompletedElements("endEvent_rowsLoaded");
        assertThat(dataset.calls(DatasetRefreshBpmn.FETCH_FILE)).hasSize(2);
    }

    @Test
    void onlyOneRefreshOfADatasetRunsAtOnce() {
        dataset.givenIncident(DatasetRefreshBpmn.FETCH_FILE, "UncheckedIOException in dataset.fetch-file");
        refresh(false);
        Trial.Incident incident = trial.incident(dataset.processInstance());
        ask();

        assertThat(dataset.processInstances()).hasSize(1);
        trial.retry(incident, dataset.calls(DatasetRefreshBpmn.FETCH_FILE).getFirst());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> dataset.processInstances().size() == 2);
    }

    @Test
    void theRefreshesOfADayAreAskedForByTheTimer() {
        for (int day = 0; day < 2; day++) {
            int before = trial.refreshesAsked();
            trial.travel(Duration.ofDays(1));
            await().atMost(Duration.ofSeconds(60)).until(() -> trial.refreshesAsked() > before);
        }
    }

    @Test
    void monthsThatPassAtOnceAskOnce() {
        int before = trial.refreshesAsked();
        trial.travel(Duration.ofDays(90));
        await().atMost(Duration.ofSeconds(60)).until(() -> trial.refreshesAsked() > before);

        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> trial.refreshesAsked() == before + 1);
    }

    private void refresh(boolean isNew) {
        dataset.given(DatasetRefreshBpmn.FETCH_FILE, Map.of("fileVersion", VERSION, "fileIsNew", isNew));
        ask();
    }

    private void ask() {
        trial.publish(dataset, DatasetRefreshBpmn.REFRESH_REQUESTED, Map.of("dataset", dataset.id()));
    }
}
