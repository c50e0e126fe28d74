package br.com.connectenergy.api.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message to the company, in Portuguese. */
record NotificationView(
        UUID id,
        NotificationKind kind,
        String title,
        String text,
        Instant createdAt,
        @Nullable Instant readAt) {}
