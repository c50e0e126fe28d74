package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.registration.Licences;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What has to be done now and then: ask for licence re-checks that are due (RN002), forget what was sent long ago. */
@Component
class HouseKeeping {

    static final Duration PAUSE = Duration.ofMinutes(10);

    private static final Duration SENT_IS_KEPT = Duration.ofDays(30);
    private static final int FORGET_AT_ONCE = 1_000;

    private final Licences licences;
    private final OutboxQueue outbox;
    private final Clock clock;
    private final int sweepBatch;

    HouseKeeping(Licences licences, OutboxQueue outbox, Clock clock, LoopSettings settings) {
        this.licences = licences;
        this.outbox = outbox;
        this.clock = clock;
        this.sweepBatch = settings.licenceSweepBatch();
    }

    /** True when there may be more. */
    boolean sweepLicences() {
        return licences.sweep(sweepBatch) > 0;
    }

    /** True when there may be more. */
    boolean forgetSent() {
        return outbox.forgetSentBefore(clock.instant().minus(SENT_IS_KEPT), FORGET_AT_ONCE) == FORGET_AT_ONCE;
    }
}
