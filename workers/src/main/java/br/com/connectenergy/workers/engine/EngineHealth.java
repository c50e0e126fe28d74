package br.com.connectenergy.workers.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.response.Topology;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the engine answers, with its version; shown as {@code engine} in the health of the application. */
@Component("engineHealthIndicator")
final class EngineHealth extends AbstractHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final CamundaClient client;

    EngineHealth(CamundaClient client) {
        super("the engine does not answer");
        this.client = client;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        try {
            Topology topology =
                    client.newTopologyRequest().requestTimeout(PATIENCE).send().join();
            builder.up()
                    .withDetail("version", topology.getGatewayVersion())
                    .withDetail("partitions", topology.getPartitionsCount());
        } catch (ClientException away) {
            builder.down().withDetail("reason", away.getClass().getSimpleName());
        }
    }
}
