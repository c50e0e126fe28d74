package br.com.connectenergy.providers.canary;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Breaks the rules of this room on purpose, so that a rule that guards nothing is noticed. */
final class Canary {

    @Nullable SQLException failure;

    Instant sing() {
        return Instant.now();
    }
}
