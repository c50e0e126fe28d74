package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an access token says: who, in which session and its generation, proved how, and for which company with which roles. */
public record Credential(
        AccountId accountId,
        SessionId sessionId,
        int generation,
        SecondFactor secondFactor,
        boolean byProvider,
        Instant signedInAt,
        Instant expiresAt,
        @Nullable RegistrationId company,
        boolean owner,
        Set<CompanyRole> roles) {
    public Credential {
        roles = Set.copyOf(roles);
    }

    /** How the person was proved (RFC 8176); a passkey stands for two factors, and a provider's own way is not known. */
    public List<String> methods() {
        if (secondFactor == SecondFactor.PASSKEY) return List.of(secondFactor.method(), "user", "mfa");
        return byProvider ? List.of(secondFactor.method(), "mfa") : List.of("pwd", secondFactor.method(), "mfa");
    }
}
