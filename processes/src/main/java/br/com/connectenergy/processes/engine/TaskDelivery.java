package br.com.connectenergy.processes.engine;

import br.com.connectenergy.core.outbox.OutboxRow;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.CompleteUserTaskCommandStep1;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Completes the user task that the company answered. The answer stays in core: the task gets the routing facts only. */
final class TaskDelivery implements Delivery {
    private final CamundaClient client;
    private final UserTaskDirectory tasks;
    private final Executor lookUps = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("task-look-up-", 0).factory());

    TaskDelivery(CamundaClient client, UserTaskDirectory tasks) {
        this.client = client;
        this.tasks = tasks;
    }

    @Override
    public CompletionStage<?> send(OutboxRow event) {
        return CompletableFuture.supplyAsync(() -> find(event), lookUps)
                .thenCompose(found -> complete(found, event.payload()));
    }

    private Optional<UserTask> find(OutboxRow event) {
        Map<String, Object> payload = event.payload();
        return tasks.find(
                number(payload, "processInstanceKey"),
                String.valueOf(payload.get("elementId")),
                number(payload, "elementInstanceKey"));
    }

    private CompletionStage<?> complete(Optional<UserTask> found, Map<String, Object> payload) {
        if (found.isEmpty()) return CompletableFuture.failedFuture(new NotVisibleYet("user task"));
        UserTask task = found.get();
        if (task.over()) return CompletableFuture.completedFuture(task);
        CompleteUserTaskCommandStep1 command = client.newCompleteUserTaskCommand(Long.parseLong(task.key()));
        if (payload.get("variables") instanceof Map<?, ?> facts && !facts.isEmpty()) {
            Map<String, Object> routing = new HashMap<>();
            facts.forEach((name, value) -> routing.put(String.valueOf(name), value));
            command = command.variables(routing);
        }
        return command.send();
    }

    private static long number(Map<String, Object> payload, String name) {
        return Long.parseLong(String.valueOf(payload.get(name)));
    }
}
