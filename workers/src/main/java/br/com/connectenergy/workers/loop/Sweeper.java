package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.identity.SignInSweep;
import br.com.connectenergy.core.live.CompanyFeed;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets what is over and past its time, a batch of each kind a turn, and logs how much; never of the audit trail. */
@Component
final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private final SignInSweep signIns;
    private final CompanyFeed feed;
    private final RetentionSettings settings;
    private final Clock clock;

    Sweeper(SignInSweep signIns, CompanyFeed feed, RetentionSettings settings, Clock clock) {
        this.signIns = signIns;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    Duration pause() {
        return settings.pause();
    }

    /** True when there may be more. */
    boolean sweep() {
        Map<String, Integer> gone = new LinkedHashMap<>(signIns.sweep(settings.signIns(), settings.batch()));
        gone.put(
                "company-events", feed.forgetBefore(clock.instant().minus(settings.companyEvents()), settings.batch()));
        gone.values().removeIf(count -> count == 0);
        if (!gone.isEmpty()) {
            LOG.info("swept {}", gone);
        }
        return gone.values().stream().anyMatch(count -> count >= settings.batch());
    }
}
