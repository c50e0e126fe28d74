package br.com.connectenergy.api.registration;

import br.com.connectenergy.core.registration.CompanyKind;
import br.com.connectenergy.core.registration.RegistrationState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration as its company sees it: what was said, what is missing, whose turn it is and until when. */
@Schema(description = "O cadastro como a empresa o vê.")
public record RegistrationView(
        UUID id,

        @Schema(description = "Número para falar conosco.", example = "CE-R-2026-000123")
        String protocol,

        CompanyKind kind,
        RegistrationState status,
        long version,
        DraftFields draft,
        List<DocumentView> documents,

        @Schema(description = "O que ainda impede o envio; documento que falta aparece como `documents.<TIPO>`.")
        List<FieldIssue> issues,

        boolean emailProved,
        @Nullable Instant submittedAt,

        @Schema(description = "Prazo de quem é a vez, quando há um.") @Nullable Instant dueAt,

        NextActor nextActor,

        @Schema(description = "Códigos do último pedido de complemento ou da recusa.")
        List<String> reasons) {

    /** Whose turn it is. */
    public enum NextActor {
        COMPANY,
        STAFF,
        SYSTEM,
        NOBODY;

        static NextActor in(RegistrationState state) {
            return switch (state) {
                case DRAFT, EMAIL_PENDING, NEED_INFO, SUSPENDED -> COMPANY;
                case VERIFYING -> SYSTEM;
                case UNDER_REVIEW, REINSTATEMENT_REVIEW -> STAFF;
                case APPROVED, REJECTED, EXPIRED -> NOBODY;
            };
        }
    }
}
