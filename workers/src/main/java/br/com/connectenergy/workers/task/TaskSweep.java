package br.com.connectenergy.workers.task;

import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.engine.UserTask;
import br.com.connectenergy.processes.engine.UserTaskDirectory;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Takes away what nobody can answer any more: a company's task whose deadline passed, and a task that the engine ended
 * without its end listener, as it does for a cancelled process or an interrupting event.
 */
@Component
public final class TaskSweep {

    private static final int LAPSE_AT_ONCE = 100;
    private static final int COMPARE_AT_ONCE = 20;
    private static final Duration COMPARED_AGAIN_AFTER = Duration.ofMinutes(1);

    private final Tasks tasks;
    private final UserTaskDirectory directory;

    TaskSweep(Tasks tasks, UserTaskDirectory directory) {
        this.tasks = tasks;
        this.directory = directory;
    }

    /** True when there may be more. */
    public boolean lapse() {
        return tasks.lapse(LAPSE_AT_ONCE) == LAPSE_AT_ONCE;
    }

    /** Never says that there is more: a search store that serves people is asked a few questions a second, not all. */
    public boolean compare() {
        tasks.toCompare(COMPARED_AGAIN_AFTER, COMPARE_AT_ONCE).forEach(this::compare);
        return false;
    }

    private void compare(TaskRecord task) {
        directory
                .find(task.processInstanceKey(), task.elementId(), task.elementInstanceKey())
                .filter(UserTask::over)
                .ifPresent(over -> end(task, over));
    }

    private void end(TaskRecord task, UserTask over) {
        if (over.completed()) {
            tasks.close(task.elementInstanceKey());
        } else {
            tasks.withdraw(task.elementInstanceKey());
        }
    }
}
