package br.com.connectenergy.core.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What we know of one visit: when its job came and when the process moved on. */
public record ProcessStep(
        long elementInstanceKey,
        String elementId,
        Instant enteredAt,
        @Nullable Instant leftAt) {}
