package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.SweepStore;
import br.com.connectenergy.core.shared.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets sign-ins that are long over, so many rows of each kind at once; the audit trail stays as it is. */
@Component
@Transactional
public class SignInSweep {
    private final SweepStore store;
    private final Clock clock;

    SignInSweep(SweepStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** How many of each kind; sweeping again finds nothing. */
    public Map<String, Integer> sweep(SignInRetention kept, int max) {
        Instant now = Moment.of(clock);
        Map<String, Integer> gone = new LinkedHashMap<>();
        gone.put("refresh-tokens", store.refreshTokens(now.minus(kept.refreshTokens()), max));
        gone.put("sign-in-steps", store.signInSteps(now.minus(kept.signInSteps()), max));
        gone.put("password-resets", store.passwordResets(now.minus(kept.passwordResets()), max));
        gone.put("sessions", store.sessions(now.minus(kept.sessions()), max));
        gone.put("account-sessions", store.accountSessions(now.minus(kept.sessions()), max));
        return gone;
    }
}
