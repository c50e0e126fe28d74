package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.PasskeyChallengeStore;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Challenges to authenticators: five minutes, one answer, and only by the browser and the session that asked. */
@Component
@Transactional
public class PasskeyChallenges {
    public static final Duration VALIDITY = Duration.ofMinutes(5);

    private final PasskeyChallengeStore store;
    private final Journal journal;

    PasskeyChallenges(PasskeyChallengeStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The token is for the browser that asks; nobody else can answer. */
    public SecretToken open(PasskeyAsk ask, String challenge) {
        Instant now = journal.now();
        SecretToken token = SecretToken.random();
        store.dropExpired(now);
        store.insert(token.digest(), ask, challenge, now, now.plus(VALIDITY));
        return token;
    }

    /** The challenge, gone for good whatever the answer is worth; empty for another purpose, session or time. */
    public Optional<String> take(String token, PasskeyAsk ask) {
        return SecretToken.parse(token).flatMap(known -> store.take(known.digest(), ask, journal.now()));
    }
}
