package br.com.connectenergy.core.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that tests move forward, never back; without a move it is the clock it was made from. */
public final class ControlledClock extends Clock {
    private final Clock base;
    private final AtomicLong offsetNanos;

    public ControlledClock(Clock base) {
        this(base, new AtomicLong());
    }

    private ControlledClock(Clock base, AtomicLong offsetNanos) {
        this.base = base;
        this.offsetNanos = offsetNanos;
    }

    /** Moves this clock and every zone view of it. */
    public Instant advance(Duration step) {
        if (step.isNegative()) throw new InvalidValue("CLOCK_MOVES_FORWARD_ONLY");
        offsetNanos.addAndGet(step.toNanos());
        return instant();
    }

    public Duration offset() {
        return Duration.ofNanos(offsetNanos.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ControlledClock(base.withZone(zone), offsetNanos);
    }

    @Override
    public Instant instant() {
        return base.instant().plusNanos(offsetNanos.get());
    }
}
