package br.com.connectenergy.core.integration;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A third-party system of a company: what it may read, when it last asked for a token, and until when its earlier secret is good. */
public record ApiClient(
        ClientId id,
        RegistrationId company,
        String name,
        Set<Scope> scopes,
        Instant registeredAt,
        @Nullable Instant lastTokenAt,
        @Nullable Instant earlierSecretUntil) {
    public ApiClient {
        scopes = Set.copyOf(scopes);
    }
}
