package br.com.connectenergy.api.task;

import br.com.connectenergy.core.task.TaskRecord;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One open task of the company. */
record TaskSummary(
        @Schema(description = "Texto opaco.", example = "2251799813685312")
        String taskId,

        @Schema(description = "O processo a que pertence, como em `/processes`.", example = "2251799813685249")
        String processId,

        @Schema(example = "complete-registration") String formId,
        @Schema(example = "Complementar cadastro") String title,
        Instant openedAt,
        @Nullable Instant dueAt,

        @Schema(description = "Fatos do processo, sem dados pessoais, por exemplo a rodada do pedido.")
        Map<String, Object> facts) {

    static TaskSummary of(TaskRecord task, TaskDesk desk) {
        return new TaskSummary(
                Long.toString(task.elementInstanceKey()),
                Long.toString(task.processInstanceKey()),
                desk.formId(),
                desk.title(),
                task.openedAt(),
                task.dueAt(),
                task.facts());
    }
}
