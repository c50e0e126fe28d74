package br.com.connectenergy.providers.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void readsSeconds() {
        assertThat(RetryAfter.of(" 120 ", NOW)).contains(Duration.ofMinutes(2));
    }

    @Test
    void readsADate() {
        assertThat(RetryAfter.of("Sat, 21 Nov 2026 12:00:30 GMT", NOW)).contains(Duration.ofSeconds(30));
    }

    @Test
    void neverWaitsLongerThanAnHour() {
        assertThat(RetryAfter.of("86400", NOW)).contains(Duration.ofHours(1));
        assertThat(RetryAfter.of("Sun, 22 Nov 2026 12:00:00 GMT", NOW)).contains(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "soon", "Fri, 20 Nov 2026 12:00:00 GMT", "99999999999"})
    void asksForNothingWhenItCannotBeReadOrIsPast(String header) {
        assertThat(RetryAfter.of(header, NOW)).isEmpty();
    }

    @Test
    void asksForNothingWhenItIsAbsent() {
        assertThat(RetryAfter.of(null, NOW)).isEmpty();
    }
}
