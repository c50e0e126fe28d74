package br.com.connectenergy.api.task;

import br.com.connectenergy.api.registration.DocumentView;
import br.com.connectenergy.core.task.TaskDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task with all that form-js needs to draw it. */
record TaskView(
        String taskId,

        @Schema(description = "O processo a que pertence, como em `/processes`.")
        String processId,

        String formId,
        String title,

        @Schema(description = "O formulário (form-js, schemaVersion 16).")
        Map<String, Object> schema,

        @Schema(description = "Os dados que preenchem o formulário.")
        Map<String, Object> data,

        @Nullable Instant dueAt,
        @Schema(description = "Códigos do que foi pedido.") List<String> reasons,

        @Schema(description = "Fatos do processo, sem dados pessoais.")
        Map<String, Object> facts,

        @Schema(description = "O que já foi digitado e ainda não foi enviado, de qualquer aparelho.") @Nullable KeptDraft draft,

        @Schema(description = "Arquivos que vão com a resposta.")
        List<DocumentView> attachments) {

    /** Answers that were kept. */
    record KeptDraft(Map<String, Object> answers, Instant savedAt) {

        static KeptDraft of(TaskDraft draft) {
            return new KeptDraft(draft.answers(), draft.savedAt());
        }
    }
}
