package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.AccountSessions;
import br.com.connectenergy.core.identity.SessionChange;
import br.com.connectenergy.core.shared.SessionId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which access tokens are void before their time, as the database said half a second ago; asked about in memory. */
@Component
class SessionChanges {

    private static final Logger LOG = LoggerFactory.getLogger(SessionChanges.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PAUSE_WHILE_AWAY = Duration.ofSeconds(2);
    private static final Duration WINDOW = AccessTokens.VALIDITY.plusMinutes(5);

    private final AccountSessions sessions;
    private final Clock clock;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("session-changes").daemon().factory());
    private volatile Map<SessionId, SessionChange> changes = Map.of();
    private volatile boolean away;
    private volatile @Nullable Future<?> next;

    SessionChanges(AccountSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    boolean voids(VerifiedToken token) {
        SessionChange change = changes.get(token.account().sessionId());
        return change != null && (change.ended() || token.generation() < change.generation());
    }

    @PostConstruct
    void begin() {
        read();
    }

    @PreDestroy
    void end() {
        Future<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(true);
        }
        reader.shutdownNow();
    }

    private void read() {
        try {
            changes = sessions.changedSince(clock.instant().minus(WINDOW)).stream()
                    .collect(Collectors.toUnmodifiableMap(SessionChange::sessionId, Function.identity()));
            away = false;
        } catch (RuntimeException unreadable) {
            if (!away) {
                LOG.warn(
                        "session changes cannot be read: {}",
                        unreadable.getClass().getSimpleName());
            }
            away = true;
        } finally {
            // people come before this reader when the first connections are back
            again(away ? PAUSE_WHILE_AWAY : PAUSE);
        }
    }

    private void again(Duration pause) {
        try {
            next = reader.schedule(this::read, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.debug("session changes are no longer read");
        }
    }
}
