package br.com.connectenergy.workers.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.registration.Licences;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HouseKeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Licences licences = mock();
    private final OutboxQueue outbox = mock();
    private final HouseKeeping house = new HouseKeeping(
            licences,
            outbox,
            Clock.fixed(NOW, ZoneOffset.UTC),
            new LoopSettings(
                    Duration.ofMillis(100),
                    Duration.ofMillis(250),
                    2,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(1),
                    50));

    @Test
    @Tag("RN002")
    void sweepsTheDueLicencesUntilThereAreNone() {
        when(licences.sweep(50)).thenReturn(50, 3, 0);
        assertThat(house.sweepLicences()).isTrue();
        assertThat(house.sweepLicences()).isTrue();
        assertThat(house.sweepLicences()).isFalse();
    }

    @Test
    void forgetsWhatWasSentMoreThanThirtyDaysAgo() {
        Instant before = Instant.parse("2026-10-22T12:00:00Z");
        when(outbox.forgetSentBefore(before, 1_000)).thenReturn(1_000, 4);
        assertThat(house.forgetSent()).isTrue();
        assertThat(house.forgetSent()).isFalse();
    }
}
