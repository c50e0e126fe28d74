package br.com.connectenergy.processes.engine;

import static br.com.connectenergy.processes.registration.SupplierReinstatementBpmn.OPEN_REINSTATEMENT;
import static br.com.connectenergy.processes.registration.SupplierReinstatementBpmn.REINSTATEMENT_REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import br.com.connectenergy.local.http.JsonHttp;
import br.com.connectenergy.local.opensearch.SearchStoreSetup;
import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.trial.Case;
import br.com.connectenergy.processes.trial.Trial;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tasklist 8.6.0 stops for good at a task that was completed at a whole second; see processes/search-store. */
class SearchStoreProcessIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INDEX = "zeebe-record_user-task_8.6.0_2000-01-01";
    private static final String EXPORTERS = "/_index_template/zeebe-record_user-task_8.6.0";

    private final Trial trial = Trial.get();
    private final JsonHttp store = new JsonHttp(
            "http://127.0.0.1:" + trial.world().world().settings().ports().openSearch());

    @Test
    void aTaskThatWasCompletedAtAWholeSecondIsSeenAsCompleted() {
        Case supplier = trial.newCase();
        Case.Call opened = reviewOf(supplier);
        trial.task(supplier, opened);

        trial.world().atAWholeSecond(() -> trial.complete(supplier, opened, "ana.admin", Map.of()));

        UserTask completed = await().atMost(PATIENCE)
                .until(
                        () -> trial.doors()
                                .tasks()
                                .completed(
                                        opened.processInstanceKey(), opened.elementId(), opened.elementInstanceKey()),
                        Optional::isPresent)
                .orElseThrow();
        assertThat(completed.assignee()).isEqualTo("ana.admin");
    }

    /** A newer server may bring another mapping: then the file must be made anew from it. */
    @Test
    void theTemplateIsTheExportersOwnWithOurPipeline() {
        JsonNode exporters = await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> store.get(EXPORTERS).at("/index_templates/0/index_template"),
                        template -> !template.isMissingNode());
        ObjectNode copy = ((ObjectNode) exporters).deepCopy().put("priority", 1000);
        copy.putArray("index_patterns").add(INDEX);
        JsonNode theirs = store.post("/_index_template/_simulate", copy).get("template");

        ObjectNode ours = (ObjectNode)
                store.post("/_index_template/_simulate_index/" + INDEX).get("template");

        ObjectNode settings = (ObjectNode) ours.at("/settings/index");
        assertThat(settings.remove("default_pipeline").asString()).isEqualTo(SearchStoreSetup.PIPELINE);
        assertThat(ours).isEqualTo(theirs);
    }

    private Case.Call reviewOf(Case supplier) {
        supplier.given(
                OPEN_REINSTATEMENT,
                Map.of(
                        "reviewRound",
                        1,
                        "reviewDueAt",
                        trial.now().plus(Duration.ofDays(2)).toString()));
        trial.publish(supplier, REINSTATEMENT_REQUESTED, Map.of("registrationId", supplier.id()));
        return supplier.awaitCall(TaskBpmn.OPEN, 1);
    }
}
