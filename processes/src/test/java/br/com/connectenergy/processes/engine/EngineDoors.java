package br.com.connectenergy.processes.engine;

import br.com.connectenergy.core.outbox.OutboxQueue;
import io.camunda.client.CamundaClient;

/** The engine's doors as the applications get them, opened by hand for a test. */
public final class EngineDoors {
    private final EngineConfiguration configuration = new EngineConfiguration();
    private final EngineSettings settings;
    private final CamundaClient client;
    private final UserTaskDirectory tasks;

    public EngineDoors(String grpcAddress, String restAddress) {
        settings = new EngineSettings(grpcAddress, restAddress, true, 24, null);
        client = configuration.camundaClient(settings);
        tasks = configuration.userTaskDirectory(settings);
    }

    public CamundaClient client() {
        return client;
    }

    public ModelDeployment deployment() {
        return new ModelDeployment(client, DeployedModels.ALL);
    }

    public UserTaskDirectory tasks() {
        return tasks;
    }

    public OutboxRelay relay(OutboxQueue queue) {
        return configuration.outboxRelay(queue, client, tasks, settings);
    }
}
