package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.SessionStore;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions by secret token: the browser has the token, we have its digest; staff stay 8 hours, applicants 30 days. */
@Component
@Transactional
public class Sessions {
    public static final Duration STAFF_VALIDITY = Duration.ofHours(8);
    public static final Duration APPLICANT_VALIDITY = Duration.ofDays(30);

    private final SessionStore store;
    private final Clock clock;

    Sessions(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public SecretToken open(Subject subject) {
        SecretToken token = SecretToken.random();
        Instant now = Moment.of(clock);
        store.insert(token.digest(), subject, now, now.plus(validityOf(subject)));
        return token;
    }

    /** Empty for a token that is malformed, unknown, ended, past its time, or of a company that has accounts by now. */
    @Transactional(readOnly = true)
    public Optional<Subject> find(String token) {
        return SecretToken.parse(token).flatMap(known -> store.find(known.digest(), Moment.of(clock)));
    }

    public void end(String token) {
        SecretToken.parse(token).ifPresent(known -> store.end(known.digest(), Moment.of(clock)));
    }

    /** The same for somebody who has just shown their second factor. */
    SecretToken openProved(Subject subject) {
        SecretToken token = open(subject);
        stepUp(token.value());
        return token;
    }

    void stepUp(String token) {
        Instant until = Moment.of(clock).plus(AccountSessions.STEP_UP_VALIDITY);
        SecretToken.parse(token).ifPresent(known -> store.stepUp(known.digest(), until));
    }

    @Transactional(readOnly = true)
    boolean isSteppedUp(String token) {
        return SecretToken.parse(token)
                .filter(known -> store.isSteppedUp(known.digest(), Moment.of(clock)))
                .isPresent();
    }

    void endOthers(Subject subject, String kept) {
        SecretToken.parse(kept).ifPresent(known -> store.endAllBut(subject, known.digest(), Moment.of(clock)));
    }

    /** Ends every open session of the subject; answers how many. */
    public int endAll(Subject subject) {
        return store.endAll(subject, Moment.of(clock));
    }

    private static Duration validityOf(Subject subject) {
        return switch (subject) {
            case Subject.Applicant applicant -> APPLICANT_VALIDITY;
            case Subject.StaffSubject staff -> STAFF_VALIDITY;
        };
    }
}
