package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.ProviderLinkStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: an identity provider stands for the password of an account that linked it, and never for its second factor. */
@Component
@Transactional
public class ProviderLinks {
    private final ProviderLinkStore store;
    private final AccountStore accounts;
    private final AccountSessionStore sessions;
    private final SessionDesk desk;
    private final SignIns signIns;
    private final Letters letters;
    private final Journal journal;

    ProviderLinks(
            ProviderLinkStore store,
            AccountStore accounts,
            AccountSessionStore sessions,
            SessionDesk desk,
            SignIns signIns,
            Letters letters,
            Journal journal) {
        this.store = store;
        this.accounts = accounts;
        this.sessions = sessions;
        this.desk = desk;
        this.signIns = signIns;
        this.letters = letters;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<ProviderLink> of(Actor.Account actor) {
        return store.of(actor.accountId());
    }

    /** Empty for a subject that nobody linked: an account is never found by its e-mail. */
    public Optional<SignInStep> signIn(ProviderSubject subject) {
        Instant now = journal.now();
        Optional<Account> account = store.find(subject)
                .flatMap(link -> accounts.find(link.accountId()))
                .filter(Account::active);
        if (account.isEmpty()) {
            journal.noteStranger("SIGN_IN_REFUSED");
            return Optional.empty();
        }
        store.used(subject, now);
        journal.note(Journal.SIGN_IN, account.get().id(), "PROVIDER_PROVED");
        return Optional.of(signIns.beginByProvider(account.get()));
    }

    /** Linking the same subject again changes nothing; one that stands for somebody else is refused. */
    public void link(Actor.Account actor, ProviderSubject subject) {
        desk.requireStepUp(actor);
        Instant now = journal.now();
        ProviderLink link = new ProviderLink(TimeOrderedId.at(now), actor.accountId(), subject, now, null);
        if (store.insert(link)) {
            journal.note(actor, actor.accountId(), "PROVIDER_LINKED", facts(link));
            letters.providerLinked(accounts.find(actor.accountId()).orElseThrow(), link, now);
            return;
        }
        boolean mine = store.find(subject)
                .filter(known -> known.accountId().equals(actor.accountId()))
                .isPresent();
        if (!mine) throw IdentityError.PROVIDER_LINK_EXISTS.refuse();
    }

    /** Sessions that the provider opened may be another's; all but this one end. */
    public void unlink(Actor.Account actor, UUID id) {
        desk.requireStepUp(actor);
        ProviderLink link = store.of(actor.accountId()).stream()
                .filter(mine -> mine.id().equals(id))
                .findFirst()
                .orElseThrow(() -> IdentityError.PROVIDER_LINK_NOT_FOUND.refuse());
        Instant now = journal.now();
        store.delete(id);
        sessions.endAllBut(actor.accountId(), actor.sessionId(), "PROVIDER_UNLINKED", now);
        journal.note(actor, actor.accountId(), "PROVIDER_UNLINKED", facts(link));
        letters.providerUnlinked(accounts.find(actor.accountId()).orElseThrow(), link, now);
    }

    /** What the provider brought back proves nobody. */
    public void refused() {
        journal.noteStranger("SIGN_IN_REFUSED");
    }

    private static Map<String, Object> facts(ProviderLink link) {
        return Map.of("issuer", link.subject().issuer());
    }
}
