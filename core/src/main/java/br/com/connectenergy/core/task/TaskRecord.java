package br.com.connectenergy.core.task;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What we know of one visit of a user task. */
public record TaskRecord(
        long elementInstanceKey,
        long processInstanceKey,
        String elementId,
        RegistrationId registrationId,
        TaskState state,
        @Nullable Instant dueAt,
        Instant openedAt,
        @Nullable Instant closedAt) {}
