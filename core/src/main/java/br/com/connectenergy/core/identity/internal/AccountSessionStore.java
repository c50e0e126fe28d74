package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.ACCOUNT_SESSION;

import br.com.connectenergy.core.identity.SecondFactor;
import br.com.connectenergy.core.identity.SessionChange;
import br.com.connectenergy.core.identity.Visit;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the sessions of accounts; every change that access tokens must hear of moves {@code changed_at}. */
@Component
public class AccountSessionStore {
    /** A session as it is kept. */
    public record Row(
            SessionId id,
            AccountId accountId,
            @Nullable RegistrationId company,
            int generation,
            int refreshNumber,
            SecondFactor secondFactor,
            boolean byProvider,
            Instant signedInAt,
            Instant expiresAt,
            Instant lastSeenAt,
            @Nullable Instant steppedUpUntil,
            Visit visit,
            @Nullable Instant endedAt) {
        public boolean isOpen(Instant now) {
            return endedAt == null && now.isBefore(expiresAt);
        }
    }

    private final DSLContext db;

    AccountSessionStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Row row) {
        RegistrationId company = row.company();
        db.insertInto(ACCOUNT_SESSION)
                .set(ACCOUNT_SESSION.ID, row.id().value())
                .set(ACCOUNT_SESSION.ACCOUNT_ID, row.accountId().value())
                .set(ACCOUNT_SESSION.COMPANY, company == null ? null : company.value())
                .set(ACCOUNT_SESSION.GENERATION, row.generation())
                .set(ACCOUNT_SESSION.REFRESH_NUMBER, row.refreshNumber())
                .set(ACCOUNT_SESSION.SECOND_FACTOR, row.secondFactor().name())
                .set(ACCOUNT_SESSION.BY_PROVIDER, row.byProvider())
                .set(ACCOUNT_SESSION.SIGNED_IN_AT, row.signedInAt())
                .set(ACCOUNT_SESSION.EXPIRES_AT, row.expiresAt())
                .set(ACCOUNT_SESSION.LAST_SEEN_AT, row.lastSeenAt())
                .set(ACCOUNT_SESSION.STEPPED_UP_UNTIL, row.steppedUpUntil())
                .set(ACCOUNT_SESSION.DEVICE, row.visit().device())
                .set(ACCOUNT_SESSION.PLACE, row.visit().place())
                .set(ACCOUNT_SESSION.CHANGED_AT, row.signedInAt())
                .execute();
    }

    public Optional<Row> find(SessionId id) {
        return db.selectFrom(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.ID.eq(id.value()))
                .fetchOptional(AccountSessionStore::row);
    }

    public Optional<Row> lock(SessionId id) {
        return db.selectFrom(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(AccountSessionStore::row);
    }

    /** Newest first. */
    public List<Row> openOf(AccountId account, Instant now) {
        return db.selectFrom(ACCOUNT_SESSION)
                .where(open(account))
                .and(ACCOUNT_SESSION.EXPIRES_AT.gt(now))
                .orderBy(ACCOUNT_SESSION.SIGNED_IN_AT.desc(), ACCOUNT_SESSION.ID)
                .fetch(AccountSessionStore::row);
    }

    /** The devices of all sessions that the account ever had. */
    public List<String> devicesOf(AccountId account) {
        return db.selectDistinct(ACCOUNT_SESSION.DEVICE)
                .from(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.ACCOUNT_ID.eq(account.value()))
                .fetch(ACCOUNT_SESSION.DEVICE);
    }

    public void renewed(SessionId id, int refreshNumber, Instant now) {
        db.update(ACCOUNT_SESSION)
                .set(ACCOUNT_SESSION.REFRESH_NUMBER, refreshNumber)
                .set(ACCOUNT_SESSION.LAST_SEEN_AT, now)
                .where(ACCOUNT_SESSION.ID.eq(id.value()))
                .execute();
    }

    public void stepUp(SessionId id, Instant until) {
        db.update(ACCOUNT_SESSION)
                .set(ACCOUNT_SESSION.STEPPED_UP_UNTIL, until)
                .where(ACCOUNT_SESSION.ID.eq(id.value()))
                .execute();
    }

    /** Access tokens handed out before are refused from now on. */
    public void choose(SessionId id, RegistrationId company, Instant now) {
        db.update(ACCOUNT_SESSION)
                .set(ACCOUNT_SESSION.COMPANY, company.value())
                .set(ACCOUNT_SESSION.GENERATION, ACCOUNT_SESSION.GENERATION.plus(1))
                .set(ACCOUNT_SESSION.CHANGED_AT, now)
                .where(ACCOUNT_SESSION.ID.eq(id.value()))
                .execute();
    }

    public void renewTokens(AccountId account, RegistrationId company, boolean stays, Instant now) {
        db.update(ACCOUNT_SESSION)
                .set(ACCOUNT_SESSION.COMPANY, stays ? company.value() : null)
                .set(ACCOUNT_SESSION.GENERATION, ACCOUNT_SESSION.GENERATION.plus(1))
                .set(ACCOUNT_SESSION.CHANGED_AT, now)
                .where(open(account))
                .and(ACCOUNT_SESSION.COMPANY.eq(company.value()))
                .execute();
    }

    /** Answers whether it was open. */
    public boolean end(AccountId account, SessionId id, String reason, Instant now) {
        return end(open(account).and(ACCOUNT_SESSION.ID.eq(id.value())), reason, now) == 1;
    }

    public int endAllBut(AccountId account, SessionId kept, String reason, Instant now) {
        return end(open(account).and(ACCOUNT_SESSION.ID.ne(kept.value())), reason, now);
    }

    public int endAll(AccountId account, String reason, Instant now) {
        return end(open(account), reason, now);
    }

    public List<SessionChange> changedSince(Instant since) {
        return db.select(ACCOUNT_SESSION.ID, ACCOUNT_SESSION.GENERATION, ACCOUNT_SESSION.ENDED_AT)
                .from(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.CHANGED_AT.ge(since))
                .and(ACCOUNT_SESSION.GENERATION.gt(1).or(ACCOUNT_SESSION.ENDED_AT.isNotNull()))
                .fetch(row -> new SessionChange(new SessionId(row.value1()), row.value2(), row.value3() != null));
    }

    private int end(Condition which, String reason, Instant now) {
        return db.update(ACCOUNT_SESSION)
                .set(ACCOUNT_SESSION.ENDED_AT, now)
                .set(ACCOUNT_SESSION.END_REASON, reason)
                .set(ACCOUNT_SESSION.CHANGED_AT, now)
                .where(which)
                .execute();
    }

    private static Condition open(AccountId account) {
        return ACCOUNT_SESSION.ACCOUNT_ID.eq(account.value()).and(ACCOUNT_SESSION.ENDED_AT.isNull());
    }

    private static Row row(Record row) {
        @Nullable UUID company = row.get(ACCOUNT_SESSION.COMPANY);
        return new Row(
                new SessionId(row.get(ACCOUNT_SESSION.ID)),
                new AccountId(row.get(ACCOUNT_SESSION.ACCOUNT_ID)),
                company == null ? null : new RegistrationId(company),
                row.get(ACCOUNT_SESSION.GENERATION),
                row.get(ACCOUNT_SESSION.REFRESH_NUMBER),
                SecondFactor.valueOf(row.get(ACCOUNT_SESSION.SECOND_FACTOR)),
                row.get(ACCOUNT_SESSION.BY_PROVIDER),
                row.get(ACCOUNT_SESSION.SIGNED_IN_AT),
                row.get(ACCOUNT_SESSION.EXPIRES_AT),
                row.get(ACCOUNT_SESSION.LAST_SEEN_AT),
                row.get(ACCOUNT_SESSION.STEPPED_UP_UNTIL),
                new Visit(row.get(ACCOUNT_SESSION.DEVICE), row.get(ACCOUNT_SESSION.PLACE)),
                row.get(ACCOUNT_SESSION.ENDED_AT));
    }
}
