package br.com.connectenergy.processes.task;

import static br.com.connectenergy.processes.JobContract.taking;

import br.com.connectenergy.processes.JobContract;
import br.com.connectenergy.processes.task.TaskVariables.CloseTask;
import br.com.connectenergy.processes.task.TaskVariables.OpenTask;
import java.util.Map;

/** Words of the listeners at every user task of every model; the task's input mappings say for whom and on which form. */
public final class TaskBpmn {
    public static final String OPEN = "task.open";
    public static final String CLOSE = "task.close";

    /** Value of {@code taskAudience} where the company answers in the portal; its {@code candidateGroups} say the same. */
    public static final String COMPANY = "company";

    public static final Map<String, JobContract> JOBS =
            Map.of(OPEN, taking(OpenTask.class), CLOSE, taking(CloseTask.class));

    private TaskBpmn() {}
}
