package br.com.connectenergy.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeValuesTest {
    private static final Instant START = Instant.parse("2026-11-23T12:00:00.123456789Z");

    private final ControlledClock clock = new ControlledClock(Clock.fixed(START, ZoneOffset.UTC));

    @Test
    void aControlledClockMovesForwardWithEveryViewOfIt() {
        Clock view = clock.withZone(BusinessCalendar.ZONE);

        assertThat(clock.advance(Duration.ofDays(90))).isEqualTo(START.plus(Duration.ofDays(90)));
        assertThat(view.instant()).isEqualTo(clock.instant());
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void aControlledClockNeverMovesBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofMillis(-1))).isInstanceOf(InvalidValue.class);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void theDatabaseKeepsMicroseconds() {
        assertThat(Moment.of(clock)).isEqualTo(Instant.parse("2026-11-23T12:00:00.123456Z"));
    }

    @Test
    void idsCarryTheirTimeAndVersion() {
        UUID id = TimeOrderedId.at(START);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(START.toEpochMilli());
        assertThat(TimeOrderedId.at(START.plusMillis(1)).toString()).isGreaterThan(id.toString());
        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(i -> TimeOrderedId.at(START))
                        .distinct())
                .hasSize(10_000);
    }
}
