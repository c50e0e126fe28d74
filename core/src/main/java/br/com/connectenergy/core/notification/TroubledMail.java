package br.com.connectenergy.core.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An e-mail that a person should look at: its outcome is unknown, or the server refuses it for good. */
public record TroubledMail(
        UUID id,
        NotificationKind kind,
        String state,
        Instant createdAt,
        Instant endedAt,
        @Nullable String lastError) {}
