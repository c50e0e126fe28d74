package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.AccountSessions;
import br.com.connectenergy.core.identity.SessionChange;
import br.com.connectenergy.core.shared.SessionId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which access tokens of people are void before their time, as the database said half a second ago. */
@Component
class SessionChanges {

    private static final Duration WINDOW = AccessTokens.VALIDITY.plusMinutes(5);
    private final Reread<Map<SessionId, SessionChange>> changes;

    SessionChanges(AccountSessions sessions, Clock clock) {
        this.changes = new Reread<>(
                "session-changes",
                Map.of(),
                () -> byId(sessions, clock.instant().minus(WINDOW)));
    }

    boolean voids(VerifiedToken token) {
        SessionChange change = changes.latest().get(token.account().sessionId());
        return change != null && (change.ended() || token.generation() < change.generation());
    }

    @PostConstruct
    void begin() {
        changes.begin();
    }

    @PreDestroy
    void end() {
        changes.close();
    }

    private static Map<SessionId, SessionChange> byId(AccountSessions sessions, Instant since) {
        return sessions.changedSince(since).stream()
                .collect(Collectors.toUnmodifiableMap(SessionChange::sessionId, Function.identity()));
    }
}
