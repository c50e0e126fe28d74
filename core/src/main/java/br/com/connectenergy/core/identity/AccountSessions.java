package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.RefreshStore;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.SessionId;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A session is a family of refresh tokens, seven days at most and over sooner when nobody uses it: each token is good once, and one that comes back later
 * ends the family, because then two people hold it. A browser that lost the answer has five seconds to ask again.
 */
@Component
@Transactional
public class AccountSessions {
    public static final Duration VALIDITY = Duration.ofDays(7);
    public static final Duration STEP_UP_VALIDITY = Duration.ofMinutes(5);

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final String REUSED = "REFRESH_REUSED";

    private final AccountSessionStore store;
    private final RefreshStore tokens;
    private final AccountStore accounts;
    private final Credentials credentials;
    private final Journal journal;
    private final Letters letters;

    AccountSessions(
            AccountSessionStore store,
            RefreshStore tokens,
            AccountStore accounts,
            Credentials credentials,
            Journal journal,
            Letters letters) {
        this.store = store;
        this.tokens = tokens;
        this.accounts = accounts;
        this.credentials = credentials;
        this.journal = journal;
        this.letters = letters;
    }

    OpenedSession open(
            Account account, @Nullable RegistrationId company, SecondFactor factor, boolean byProvider, Visit visit) {
        Instant now = journal.now();
        List<String> knownDevices = store.devicesOf(account.id());
        SessionId id = new SessionId(TimeOrderedId.at(now));
        AccountSessionStore.Row row = new AccountSessionStore.Row(
                id,
                account.id(),
                credentials.companyToBeginWith(account.id(), company),
                1,
                1,
                factor,
                byProvider,
                now,
                now.plus(VALIDITY),
                now,
                now.plus(STEP_UP_VALIDITY),
                visit,
                null);
        SecretToken refresh = SecretToken.random();
        store.insert(row);
        tokens.insert(refresh, id, 1, now);
        journal.note(
                Journal.SIGN_IN,
                account.id(),
                "SIGNED_IN",
                Map.of("sessionId", id.toString(), "factor", factor.name(), "device", visit.device()));
        if (!knownDevices.isEmpty() && !knownDevices.contains(visit.device()))
            letters.newDevice(account, id, visit, now);
        return new OpenedSession(refresh, credentials.of(row));
    }

    /** Empty when the session is over, or ends now: it lay idle for too long, or the token was used before. */
    public Optional<OpenedSession> refresh(String text, Duration idle) {
        Optional<SecretToken> token = SecretToken.parse(text);
        return token.flatMap(known -> tokens.find(known.digest()))
                .flatMap(found -> store.lock(found.sessionId()))
                .filter(session -> session.isOpen(journal.now()))
                .filter(session -> accounts.find(session.accountId())
                        .filter(Account::active)
                        .isPresent())
                .filter(session -> isInUse(session, idle))
                .flatMap(session -> renew(session, token.orElseThrow().digest()));
    }

    /** Each renewal begins the idle time anew, the absolute end stays where it is. */
    private boolean isInUse(AccountSessionStore.Row session, Duration idle) {
        Instant now = journal.now();
        if (now.isBefore(session.lastSeenAt().plus(idle))) return true;
        store.end(session.accountId(), session.id(), "IDLE", now);
        journal.note(
                Journal.SIGN_IN,
                session.accountId(),
                "SESSION_LAPSED",
                Map.of("sessionId", session.id().toString()));
        return false;
    }

    private Optional<OpenedSession> renew(AccountSessionStore.Row session, Sha256 shown) {
        Instant now = journal.now();
        RefreshStore.Row row = tokens.find(shown).orElseThrow();
        if (row.number() == session.refreshNumber()) {
            SecretToken successor = SecretToken.random();
            tokens.replace(shown, row, successor, now);
            store.renewed(session.id(), row.number() + 1, now);
            return Optional.of(new OpenedSession(successor, credentials.of(session)));
        }
        Instant replacedAt = row.replacedAt();
        boolean lostAnswer = row.number() == session.refreshNumber() - 1
                && replacedAt != null
                && !now.isAfter(replacedAt.plus(GRACE));
        if (lostAnswer) return Optional.of(new OpenedSession(tokens.successorOf(shown), credentials.of(session)));
        store.end(session.accountId(), session.id(), REUSED, now);
        journal.note(
                Journal.SIGN_IN,
                session.accountId(),
                REUSED,
                Map.of("sessionId", session.id().toString(), "number", row.number()));
        return Optional.empty();
    }

    /** Whoever shows the newest token, or a token just replaced, may end its session. */
    public void end(String refreshToken) {
        SecretToken.parse(refreshToken)
                .flatMap(known -> tokens.find(known.digest()))
                .flatMap(found -> store.lock(found.sessionId()))
                .filter(session -> store.end(session.accountId(), session.id(), "SIGNED_OUT", journal.now()))
                .ifPresent(session -> journal.note(
                        Journal.SIGN_IN,
                        session.accountId(),
                        "SIGNED_OUT",
                        Map.of("sessionId", session.id().toString())));
    }

    /** Sessions whose access tokens, handed out after this moment, may be void by now. */
    @Transactional(readOnly = true)
    public List<SessionChange> changedSince(Instant since) {
        return store.changedSince(since);
    }
}
