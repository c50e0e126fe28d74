package br.com.connectenergy.core.task;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task that began to wait for a person; keys are opaque numbers of the engine. */
public record OpenTask(
        long elementInstanceKey,
        long processInstanceKey,
        String elementId,
        RegistrationId registrationId,
        @Nullable Instant dueAt) {}
