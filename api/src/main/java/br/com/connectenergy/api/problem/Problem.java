package br.com.connectenergy.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of every answer that is not a success (RFC 9457): clients branch on {@code code}, people read {@code title}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Problema (RFC 9457): programas decidem por `code`, pessoas leem `title` e `errors[].message`.")
public record Problem(
        @Schema(example = "/problems/registration-not-draft")
        String type,

        String title,
        int status,
        @Nullable String detail,
        @Schema(example = "REGISTRATION_NOT_DRAFT") String code,

        @Schema(description = "Campos recusados; vazio quando a recusa não é de um campo.") @Nullable List<FieldProblem> errors,

        @Schema(description = "Fatos da recusa (identificadores e limites, nunca dados pessoais).") @Nullable Map<String, Object> facts,

        @Schema(description = "Identifica a requisição nos registros.") @Nullable String traceId) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
