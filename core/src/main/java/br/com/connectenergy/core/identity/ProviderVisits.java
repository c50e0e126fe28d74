package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.ProviderVisitStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has been sent to the identity provider: ten minutes, one return, and to the session that asked for a link. */
@Component
@Transactional
public class ProviderVisits {
    public static final Duration VALIDITY = Duration.ofMinutes(10);

    /** What a return is for. */
    public enum Purpose {
        SIGN_IN,
        LINK
    }

    private final ProviderVisitStore store;
    private final SessionDesk desk;
    private final Journal journal;

    ProviderVisits(ProviderVisitStore store, SessionDesk desk, Journal journal) {
        this.store = store;
        this.desk = desk;
        this.journal = journal;
    }

    public SecretToken openSignIn() {
        return open("");
    }

    /** Only right after a second factor: whoever links a provider lets it stand for the password. */
    public SecretToken openLink(Actor.Account actor) {
        desk.requireStepUp(actor);
        return open(sessionOf(actor));
    }

    /** Empty for a visit that is unknown, over or of another session; it is gone in any case. */
    public Optional<Purpose> take(String token, Optional<Actor.Account> actor) {
        return SecretToken.parse(token)
                .flatMap(known -> store.take(known.digest(), journal.now()))
                .flatMap(boundTo -> purpose(boundTo, actor));
    }

    private static Optional<Purpose> purpose(String boundTo, Optional<Actor.Account> actor) {
        if (boundTo.isEmpty()) return Optional.of(Purpose.SIGN_IN);
        return actor.map(ProviderVisits::sessionOf).filter(boundTo::equals).map(same -> Purpose.LINK);
    }

    private SecretToken open(String boundTo) {
        Instant now = journal.now();
        SecretToken token = SecretToken.random();
        store.dropExpired(now);
        store.insert(token.digest(), boundTo, now, now.plus(VALIDITY));
        return token;
    }

    private static String sessionOf(Actor.Account actor) {
        return Sha256.of(actor.sessionId().toString()).hex();
    }
}
