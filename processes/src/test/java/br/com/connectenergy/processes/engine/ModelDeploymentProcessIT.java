package br.com.connectenergy.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.processes.ProcessModel;
import br.com.connectenergy.processes.trial.Trial;
import io.camunda.client.api.response.DeploymentEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelDeploymentProcessIT {
    private final Trial trial = Trial.get();

    static List<ProcessModel> models() {
        return DeployedModels.ALL;
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelDecisionAndFormIsTakenByTheEngine(ProcessModel model) {
        DeploymentEvent deployed = new ModelDeployment(trial.client(), List.of(model)).deploy(model);

        assertThat(deployed.getProcesses())
                .singleElement()
                .satisfies(process -> assertThat(process.getBpmnProcessId()).isEqualTo(model.processId()));
        assertThat(deployed.getForm()).extracting("formId").containsExactlyInAnyOrderElementsOf(model.forms());
        assertThat(deployed.getDecisions()).extracting("dmnDecisionId").containsAll(model.decisions());
    }

    @ParameterizedTest
    @MethodSource("models")
    void deployingAgainMakesNoNewVersion(ProcessModel model) {
        ModelDeployment deployment = new ModelDeployment(trial.client(), List.of(model));

        assertThat(version(deployment.deploy(model))).isEqualTo(version(deployment.deploy(model)));
    }

    @Test
    void formsAreGivenAsTextAndOthersAreUnknown() {
        FormSchemas schemas = new FormSchemas(models());

        assertThat(schemas.schema("complete-registration"))
                .hasValueSatisfying(text -> assertThat(text).contains("\"id\": \"complete-registration\""));
        assertThat(schemas.schema("../application")).isEmpty();
    }

    private static int version(DeploymentEvent deployed) {
        return deployed.getProcesses().getFirst().getVersion();
    }
}
