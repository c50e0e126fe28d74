package br.com.connectenergy.core.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message in the app. */
public record AppNotification(
        UUID id,
        NotificationKind kind,
        Map<String, String> params,
        Instant createdAt,
        @Nullable Instant readAt) {}
