package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.MembershipStore;
import br.com.connectenergy.core.identity.internal.PasskeyStore;
import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a signed-in person does with their own sessions: look, end, choose the company, prove themselves again. */
@Component
@Transactional
public class SessionDesk {
    /** An open session as its person sees it. */
    public record OpenSession(SessionId id, Instant openedAt, Instant lastSeenAt, Visit visit, boolean current) {}

    private final AccountSessionStore store;
    private final MembershipStore memberships;
    private final Credentials credentials;
    private final Factors factors;
    private final PasskeyStore passkeys;
    private final Journal journal;

    SessionDesk(
            AccountSessionStore store,
            MembershipStore memberships,
            Credentials credentials,
            Factors factors,
            PasskeyStore passkeys,
            Journal journal) {
        this.store = store;
        this.memberships = memberships;
        this.credentials = credentials;
        this.factors = factors;
        this.passkeys = passkeys;
        this.journal = journal;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<OpenSession> list(Actor.Account actor) {
        return openOf(actor.accountId(), actor.sessionId());
    }

    List<OpenSession> openOf(AccountId account, @Nullable SessionId current) {
        return store.openOf(account, journal.now()).stream()
                .map(row -> new OpenSession(
                        row.id(),
                        row.signedInAt(),
                        row.lastSeenAt(),
                        row.visit(),
                        row.id().equals(current)))
                .toList();
    }

    public void end(Actor.Account actor, SessionId id) {
        if (!store.end(actor.accountId(), id, "ENDED_BY_PERSON", journal.now()))
            throw IdentityError.SESSION_NOT_FOUND.refuse();
        journal.note(actor, actor.accountId(), "SESSION_ENDED", Map.of("ended", id.toString()));
    }

    public void endOthers(Actor.Account actor) {
        int ended = store.endAllBut(actor.accountId(), actor.sessionId(), "ENDED_BY_PERSON", journal.now());
        journal.note(actor, actor.accountId(), "OTHER_SESSIONS_ENDED", Map.of("count", ended));
    }

    /** The session speaks for this company from now on; what one does not belong to does not exist. */
    public Credential choose(Actor.Account actor, RegistrationId company) {
        if (memberships.find(actor.accountId(), company).isEmpty())
            throw RegistrationError.REGISTRATION_NOT_FOUND.refuse();
        store.choose(actor.sessionId(), company, journal.now());
        journal.note(actor, actor.accountId(), "COMPANY_CHOSEN", Map.of("registrationId", company.toString()));
        return credentials.of(store.find(actor.sessionId()).orElseThrow());
    }

    /** What the session is worth right now. */
    @Transactional(readOnly = true)
    public Credential credential(Actor.Account actor) {
        return credentials.of(store.find(actor.sessionId()).orElseThrow());
    }

    /** Answers false for a wrong code. */
    public boolean stepUp(Actor.Account actor, String code) {
        return prove(actor, factors.acceptsTotp(actor.accountId(), code, journal.now()));
    }

    /** By a verified passkey, which has to be the person's own; nothing verified proves nothing. */
    public boolean stepUpByPasskey(Actor.Account actor, Optional<String> credentialId) {
        return prove(
                actor,
                credentialId
                        .flatMap(passkeys::find)
                        .filter(passkey -> passkey.accountId().equals(actor.accountId()))
                        .isPresent());
    }

    private boolean prove(Actor.Account actor, boolean accepted) {
        if (accepted) store.stepUp(actor.sessionId(), journal.now().plus(AccountSessions.STEP_UP_VALIDITY));
        journal.note(actor, actor.accountId(), accepted ? "STEPPED_UP" : "STEP_UP_REFUSED");
        return accepted;
    }

    @Transactional(readOnly = true)
    public @Nullable Instant steppedUpUntil(Actor.Account actor) {
        Instant until = store.find(actor.sessionId())
                .map(AccountSessionStore.Row::steppedUpUntil)
                .orElse(null);
        return until != null && journal.now().isBefore(until) ? until : null;
    }

    /** Signing, bank data, cancelling and factor changes ask for a code of the last five minutes. */
    @Transactional(readOnly = true)
    public void requireStepUp(Actor.Account actor) {
        if (steppedUpUntil(actor) == null) throw IdentityError.STEP_UP_REQUIRED.refuse();
    }
}
