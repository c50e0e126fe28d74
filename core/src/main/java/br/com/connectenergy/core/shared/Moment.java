package br.com.connectenergy.core.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The present as the database keeps it: in microseconds, so that a value read back equals the value written. */
public final class Moment {
    private Moment() {}

    public static Instant of(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
