package br.com.connectenergy.workers.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * How long a failed job of one type waits: doubling from two seconds to five minutes, each with jitter, never less than
 * a provider asked for. The engine tells only the retries left, so the attempt is counted from the most that were seen.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration VISIBLE_SOON = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 16;

    private final RandomGenerator random;
    private final AtomicInteger mostRetries = new AtomicInteger();

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    Duration after(int retriesLeft, Optional<Duration> askedFor) {
        int most = mostRetries.accumulateAndGet(retriesLeft, Math::max);
        Duration doubled = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, most - retriesLeft));
        Duration wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        Duration floor = askedFor.filter(asked -> asked.compareTo(wait) > 0).orElse(wait);
        return jittered(floor);
    }

    Duration shortly() {
        return jittered(VISIBLE_SOON);
    }

    Duration whileOurStoreIsAway() {
        return jittered(FIRST);
    }

    private Duration jittered(Duration wait) {
        return wait.plusMillis(random.nextLong(wait.toMillis() / 4 + 1));
    }
}
