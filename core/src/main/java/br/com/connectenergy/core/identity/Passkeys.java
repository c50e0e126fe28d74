package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.PasskeyStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A signed-in person's passkeys: changing them needs a fresh proof and ends the other sessions; one way in always stays. */
@Component
@Transactional
public class Passkeys {
    private final PasskeyStore store;
    private final AccountStore accounts;
    private final AccountSessionStore sessions;
    private final SessionDesk desk;
    private final Letters letters;
    private final Journal journal;

    Passkeys(
            PasskeyStore store,
            AccountStore accounts,
            AccountSessionStore sessions,
            SessionDesk desk,
            Letters letters,
            Journal journal) {
        this.store = store;
        this.accounts = accounts;
        this.sessions = sessions;
        this.desk = desk;
        this.letters = letters;
        this.journal = journal;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(Actor.Account actor) {
        return store.of(actor.accountId());
    }

    /** Who is about to add one. */
    @Transactional(readOnly = true)
    public Account enrolling(Actor.Account actor) {
        desk.requireStepUp(actor);
        return accounts.find(actor.accountId()).orElseThrow();
    }

    /** Takes a verified credential into use; it is called after the device until the person renames it. */
    public Passkey add(Actor.Account actor, PasskeyCredential credential, Visit visit) {
        Passkey added = insert(actor, enrolling(actor), credential, visit);
        sessions.endAllBut(actor.accountId(), actor.sessionId(), "FACTOR_CHANGED", journal.now());
        return added;
    }

    public Passkey rename(Actor.Account actor, UUID id, PasskeyLabel label) {
        own(actor, id);
        store.rename(id, label);
        journal.note(actor, actor.accountId(), "PASSKEY_RENAMED", facts(id));
        return own(actor, id);
    }

    public void remove(Actor.Account actor, UUID id) {
        desk.requireStepUp(actor);
        store.lockAll(actor.accountId());
        Passkey passkey = own(actor, id);
        Account account = accounts.find(actor.accountId()).orElseThrow();
        if (!account.totpEnrolled() && store.of(account.id()).size() == 1) throw IdentityError.LAST_FACTOR.refuse();
        Instant now = journal.now();
        store.delete(id);
        sessions.endAllBut(account.id(), actor.sessionId(), "FACTOR_CHANGED", now);
        journal.note(actor, account.id(), "PASSKEY_REMOVED", facts(id));
        letters.passkeyRemoved(account, passkey, now);
    }

    Passkey insert(Actor by, Account account, PasskeyCredential credential, Visit visit) {
        Instant now = journal.now();
        Passkey passkey = new Passkey(
                TimeOrderedId.at(now), account.id(), new PasskeyLabel(visit.device()), credential, now, null);
        if (!store.insert(passkey)) throw IdentityError.PASSKEY_REFUSED.refuse();
        journal.note(by, account.id(), "PASSKEY_ADDED", facts(passkey.id()));
        letters.passkeyAdded(account, passkey, now);
        return passkey;
    }

    private Passkey own(Actor.Account actor, UUID id) {
        return store.of(actor.accountId()).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst()
                .orElseThrow(() -> IdentityError.PASSKEY_NOT_FOUND.refuse());
    }

    private static Map<String, Object> facts(UUID id) {
        return Map.of("passkeyId", id.toString());
    }
}
