package br.com.connectenergy.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlightLimitTest {

    @Test
    void everyRefusalForOverloadTakesAShareAwayDownToTwo() throws InterruptedException {
        FlightLimit limit = new FlightLimit(20);
        fly(limit, EngineAnswer.BUSY, 1);
        assertThat(limit.limit()).isEqualTo(14);
        fly(limit, EngineAnswer.BUSY, 20);
        assertThat(limit.limit()).isEqualTo(2);
    }

    @Test
    void whatTheEngineTakesGivesTheLimitBackAndNeverMore() throws InterruptedException {
        FlightLimit limit = new FlightLimit(8);
        fly(limit, EngineAnswer.BUSY, 10);
        fly(limit, EngineAnswer.DONE, 10);
        assertThat(limit.limit()).isBetween(4, 5);
        fly(limit, EngineAnswer.DONE, 200);
        assertThat(limit.limit()).isEqualTo(8);
    }

    @Test
    void anEngineThatIsAwayChangesNothing() throws InterruptedException {
        FlightLimit limit = new FlightLimit(8);
        fly(limit, EngineAnswer.AWAY, 5);
        assertThat(limit.limit()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, 1, 25, 50", "BUSY, 3, 100, 200", "BUSY, 50, 1000, 2000",
        "EARLY, 1, 250, 500", "AWAY, 1, 125, 250", "AWAY, 9, 2500, 5000",
        "REFUSED, 1, 2500, 5000", "REFUSED, 30, 150000, 300000"
    })
    void aDelayDoublesWithinItsBoundsAndIsSpread(EngineAnswer answer, int attempts, long least, long most) {
        Backoff backoff = new Backoff(RandomGenerator.of("L64X128MixRandom"));
        for (int draw = 0; draw < 200; draw++) {
            assertThat(backoff.delay(answer, attempts)).isBetween(Duration.ofMillis(least), Duration.ofMillis(most));
        }
    }

    private static void fly(FlightLimit limit, EngineAnswer answer, int times) throws InterruptedException {
        for (int flight = 0; flight < times; flight++) {
            limit.depart();
            limit.land(answer);
        }
    }
}
