package br.com.connectenergy.processes.engine;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long an event waits for its next try: doubling, bounded, and spread so that events do not return together. */
final class Backoff {
    private static final int DOUBLINGS = 10;

    private final RandomGenerator random;

    Backoff() {
        this(RandomGenerator.getDefault());
    }

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    Duration delay(EngineAnswer answer, int attempts) {
        long most =
                switch (answer) {
                    case DONE -> 0;
                    case BUSY -> bounded(50, 2_000, attempts);
                    case EARLY -> bounded(500, 5_000, attempts);
                    case AWAY -> bounded(250, 5_000, attempts);
                    case REFUSED -> bounded(5_000, 300_000, attempts);
                };
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }

    private static long bounded(long first, long last, int attempts) {
        return Math.min(last, first << Math.clamp(attempts - 1, 0, DOUBLINGS));
    }
}
