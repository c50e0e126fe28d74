package br.com.connectenergy.processes.engine;

import br.com.connectenergy.processes.ProcessModel;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import io.camunda.client.api.response.DeploymentEvent;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deploys every process with its decisions and forms in one deployment each, which {@code bindingType="deployment"}
 * needs. The engine makes no new version of files that did not change, so every start may deploy.
 */
public final class ModelDeployment {
    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    /** A busy engine takes longer than the client's usual ten seconds for a dozen files. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CamundaClient client;
    private final List<ProcessModel> models;

    ModelDeployment(CamundaClient client, List<ProcessModel> models) {
        this.client = client;
        this.models = List.copyOf(models);
    }

    /** Throws when the engine is away or refuses a file. */
    public void deploy() {
        models.forEach(this::deploy);
    }

    DeploymentEvent deploy(ProcessModel model) {
        Iterator<String> files = model.resources().iterator();
        DeployResourceCommandStep2 command = client.newDeployResourceCommand().addResourceFromClasspath(files.next());
        while (files.hasNext()) {
            command = command.addResourceFromClasspath(files.next());
        }
        DeploymentEvent deployed = command.requestTimeout(PATIENCE).send().join();
        deployed.getProcesses()
                .forEach(process -> LOG.info("{} is version {}", process.getBpmnProcessId(), process.getVersion()));
        return deployed;
    }
}
