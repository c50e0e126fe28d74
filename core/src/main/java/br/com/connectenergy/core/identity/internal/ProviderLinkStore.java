package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.PROVIDER_LINK;

import br.com.connectenergy.core.identity.ProviderLink;
import br.com.connectenergy.core.identity.ProviderSubject;
import br.com.connectenergy.core.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of the subjects of identity providers that stand for accounts. */
@Component
public class ProviderLinkStore {
    private final DSLContext db;

    ProviderLinkStore(DSLContext db) {
        this.db = db;
    }

    /** Answers false when the subject stands for an account already, or the account has one of this provider. */
    public boolean insert(ProviderLink link) {
        return db.insertInto(PROVIDER_LINK)
                        .set(PROVIDER_LINK.ID, link.id())
                        .set(PROVIDER_LINK.ACCOUNT_ID, link.accountId().value())
                        .set(PROVIDER_LINK.ISSUER, link.subject().issuer())
                        .set(PROVIDER_LINK.SUBJECT, link.subject().subject())
                        .set(PROVIDER_LINK.LINKED_AT, link.linkedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public Optional<ProviderLink> find(ProviderSubject subject) {
        return db.selectFrom(PROVIDER_LINK).where(is(subject)).fetchOptional(ProviderLinkStore::link);
    }

    public List<ProviderLink> of(AccountId account) {
        return db.selectFrom(PROVIDER_LINK)
                .where(PROVIDER_LINK.ACCOUNT_ID.eq(account.value()))
                .orderBy(PROVIDER_LINK.LINKED_AT, PROVIDER_LINK.ID)
                .fetch(ProviderLinkStore::link);
    }

    public void used(ProviderSubject subject, Instant now) {
        db.update(PROVIDER_LINK)
                .set(PROVIDER_LINK.LAST_USED_AT, now)
                .where(is(subject))
                .execute();
    }

    public void delete(UUID id) {
        db.deleteFrom(PROVIDER_LINK).where(PROVIDER_LINK.ID.eq(id)).execute();
    }

    private static Condition is(ProviderSubject subject) {
        return PROVIDER_LINK.ISSUER.eq(subject.issuer()).and(PROVIDER_LINK.SUBJECT.eq(subject.subject()));
    }

    private static ProviderLink link(Record row) {
        return new ProviderLink(
                row.get(PROVIDER_LINK.ID),
                new AccountId(row.get(PROVIDER_LINK.ACCOUNT_ID)),
                new ProviderSubject(row.get(PROVIDER_LINK.ISSUER), row.get(PROVIDER_LINK.SUBJECT)),
                row.get(PROVIDER_LINK.LINKED_AT),
                row.get(PROVIDER_LINK.LAST_USED_AT));
    }
}
