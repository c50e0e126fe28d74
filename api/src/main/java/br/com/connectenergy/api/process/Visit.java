package br.com.connectenergy.api.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One recorded visit of an element: over or not, and whether the process took it away unanswered. */
record Visit(
        String elementId,
        Instant at,
        boolean over,
        boolean takenAway,
        @Nullable Instant dueAt) {}
