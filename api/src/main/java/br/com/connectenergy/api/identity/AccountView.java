package br.com.connectenergy.api.identity;

import br.com.connectenergy.core.identity.CompanyRole;
import br.com.connectenergy.core.registration.CompanyKind;
import br.com.connectenergy.core.registration.RegistrationState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in person, their companies, and the one that this session speaks for. */
@Schema(name = "Account")
record AccountView(
        UUID id,
        String email,
        String displayName,
        List<CompanyOfAccount> companies,
        @Nullable UUID company,
        Factors factors,
        @Schema(allowableValues = {"pt-BR", "en", "es"}) String locale,
        @Nullable Instant steppedUpUntil) {

    /** One company of the person. */
    record CompanyOfAccount(
            UUID registrationId,
            @Nullable String legalName,
            CompanyKind kind,
            RegistrationState state,
            boolean owner,
            List<CompanyRole> roles) {}

    /** What proves the person beside the password. */
    @Schema(name = "AccountFactors")
    record Factors(boolean totp, int passkeys, int recoveryCodesLeft) {}
}
