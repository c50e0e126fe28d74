package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** RNF010: a key that a person's device or security key holds; alone it is two factors, because the device asks who they are. */
public record Passkey(
        UUID id,
        AccountId accountId,
        PasskeyLabel label,
        PasskeyCredential credential,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
