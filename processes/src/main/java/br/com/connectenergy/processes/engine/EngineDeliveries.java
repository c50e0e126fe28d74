package br.com.connectenergy.processes.engine;

import br.com.connectenergy.core.outbox.OutboxRow;
import java.util.concurrent.CompletionStage;

/** Which command an event becomes: an answered task is completed, everything else is published as a message. */
final class EngineDeliveries implements Delivery {
    private static final String TASK_ANSWERED = "task.answered";

    private final MessageDelivery messages;
    private final TaskDelivery tasks;

    EngineDeliveries(MessageDelivery messages, TaskDelivery tasks) {
        this.messages = messages;
        this.tasks = tasks;
    }

    @Override
    public CompletionStage<?> send(OutboxRow event) {
        return event.type().equals(TASK_ANSWERED) ? tasks.send(event) : messages.send(event);
    }
}
