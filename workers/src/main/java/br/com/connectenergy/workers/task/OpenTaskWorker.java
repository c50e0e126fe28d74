package br.com.connectenergy.workers.task;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.OpenTask;
import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.task.TaskVariables;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.JobWorker;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Start listener of every user task: our own record of a task that waits for a person. */
@Component
final class OpenTaskWorker {

    private final Tasks tasks;

    OpenTaskWorker(Tasks tasks) {
        this.tasks = tasks;
    }

    @JobWorker(type = TaskBpmn.OPEN, listens = true)
    void open(TaskVariables.OpenTask variables, Job job) {
        TaskAudience audience =
                variables.taskAudience().equals(TaskBpmn.COMPANY) ? TaskAudience.COMPANY : TaskAudience.STAFF;
        tasks.open(new OpenTask(
                job.elementInstanceKey(),
                job.processInstanceKey(),
                job.elementId(),
                RegistrationId.of(variables.taskCompanyId()),
                variables.taskFormId(),
                audience,
                dueAt(audience, variables.taskDueAt()),
                Objects.requireNonNullElse(variables.taskFacts(), Map.of())));
    }

    /** The engine's timer has a grace over what the company is told. */
    private static @Nullable Instant dueAt(TaskAudience audience, @Nullable String engineDueAt) {
        return Optional.ofNullable(engineDueAt)
                .map(Instant::parse)
                .map(due -> audience == TaskAudience.COMPANY ? due.minus(Tasks.RELAY_GRACE) : due)
                .orElse(null);
    }
}
