package br.com.connectenergy.core.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal that a person should look at, open until an admin closes it with a note. */
public record SecurityAlert(
        UUID id,
        String protocol,
        AlertKind kind,
        String subjectType,
        String subjectId,
        Instant openedAt,
        Instant lastSignalAt,
        int signals,
        long eventId,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String note) {

    public boolean open() {
        return closedAt == null;
    }

    @Override
    public String toString() {
        return "SecurityAlert[" + protocol + ", " + kind + "]";
    }
}
