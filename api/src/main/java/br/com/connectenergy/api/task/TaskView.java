package br.com.connectenergy.api.task;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task with all that form-js needs to draw it. */
record TaskView(
        String taskId,
        String formId,

        @Schema(description = "O formulário (form-js, schemaVersion 16).")
        Map<String, Object> schema,

        @Schema(description = "Os dados que preenchem o formulário.")
        Map<String, Object> data,

        @Nullable Instant dueAt,
        @Schema(description = "Códigos do que foi pedido.") List<String> reasons) {}
