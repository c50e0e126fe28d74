package br.com.connectenergy.api.task;

import br.com.connectenergy.core.task.TaskRecord;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One open task of the company. */
record TaskSummary(
        @Schema(description = "Texto opaco.", example = "2251799813685312")
        String taskId,

        @Schema(example = "complete-registration") String formId,
        @Schema(example = "Complementar cadastro") String title,
        @Nullable Instant dueAt) {

    static TaskSummary of(TaskRecord task, CompanyTask kind) {
        return new TaskSummary(Long.toString(task.elementInstanceKey()), kind.formId(), kind.title(), task.dueAt());
    }
}
