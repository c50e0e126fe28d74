package br.com.connectenergy.processes.engine;

import br.com.connectenergy.core.outbox.OutboxRow;
import br.com.connectenergy.processes.ProcessModel;
import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Publishes an event as the message of its name, correlated by its aggregate, under the event's id. */
final class MessageDelivery implements Delivery {
    private final CamundaClient client;
    private final Map<String, Duration> waits;

    MessageDelivery(CamundaClient client, List<ProcessModel> models) {
        this.client = client;
        this.waits = models.stream()
                .flatMap(model -> model.messages().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public CompletionStage<?> send(OutboxRow event) {
        Duration wait = waits.get(event.type());
        if (wait == null) {
            return CompletableFuture.failedFuture(new IllegalArgumentException("no model listens to " + event.type()));
        }
        return client.newPublishMessageCommand()
                .messageName(event.type())
                .correlationKey(event.aggregateId())
                .messageId(event.id().toString())
                .timeToLive(wait)
                .variables(event.payload())
                .send();
    }
}
