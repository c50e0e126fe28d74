package br.com.connectenergy.providers.clock;

import br.com.connectenergy.core.shared.ControlledClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Reads and moves the controlled clock, only forward; it does not exist where the clock is not controlled. */
@Endpoint(id = "clock")
public final class ClockEndpoint {

    private final ControlledClock clock;

    ClockEndpoint(ControlledClock clock) {
        this.clock = clock;
    }

    /** How far ahead of the system the clock is, and what it says. */
    public record Reading(long offsetMilli, Instant instant) {}

    @ReadOperation
    public Reading read() {
        return new Reading(clock.offset().toMillis(), clock.instant());
    }

    @WriteOperation
    public Reading move(long offsetMilli) {
        if (offsetMilli < 0) {
            throw new InvalidEndpointRequestException(
                    "The clock only moves forward", "offsetMilli must not be negative");
        }
        clock.advance(Duration.ofMillis(offsetMilli));
        return read();
    }
}
