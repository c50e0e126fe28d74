package br.com.connectenergy.api.limit;

import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.problem.WebRefusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Token buckets per limit and key; what is over its limit is refused with 429 and the time to wait. */
@Component
public class RateLimits {

    private static final long KEYS_REMEMBERED = 100_000;
    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEYS_REMEMBERED)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    RateLimits(LimitSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
    }

    /** Takes one from the key's bucket or refuses the request. */
    public void take(Limit limit, String key) {
        Bucket bucket = buckets.get(new Key(limit, key), fresh -> bucketOf(limit));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw new WebRefusal(
                    WebError.TOO_MANY_REQUESTS, wait.plusSeconds(1).truncatedTo(TimeUnit.SECONDS.toChronoUnit()));
        }
    }

    private Bucket bucketOf(Limit limit) {
        int capacity = settings.of(limit);
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(capacity).refillGreedy(capacity, limit.period()))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Key(Limit limit, String value) {}

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
