package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** RNF010: a provider's subject that may stand for the password of one account. */
public record ProviderLink(
        UUID id,
        AccountId accountId,
        ProviderSubject subject,
        Instant linkedAt,
        @Nullable Instant lastUsedAt) {}
