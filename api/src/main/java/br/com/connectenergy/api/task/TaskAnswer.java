package br.com.connectenergy.api.task;

import br.com.connectenergy.api.contract.Partial;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, by the keys of its fields. */
@Partial
record TaskAnswer(
        @Schema(description = "Respostas pela chave de cada campo do formulário; campo ausente fica como está.")
        @Nullable Map<String, Object> answers) {

    Map<String, Object> given() {
        return Objects.requireNonNullElse(answers, Map.of());
    }
}
