package br.com.connectenergy.processes.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the input mappings of a user task hand to its listeners (RN010: ids and routing facts, never personal data). */
public final class TaskVariables {
    private TaskVariables() {}

    /** The company that the task is about, its form, who answers it, and when the process gives up. */
    public record OpenTask(
            String taskCompanyId,
            String taskFormId,
            String taskAudience,
            @Nullable String taskDueAt,
            @Nullable Map<String, Object> taskFacts) {}

    /** Input of the listener at the end. */
    public record CloseTask(String taskCompanyId) {}
}
