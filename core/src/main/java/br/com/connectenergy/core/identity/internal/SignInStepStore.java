package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.SIGN_IN_STEP;

import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of sign-ins that wait for their second factor. */
@Component
public class SignInStepStore {
    /** A sign-in that is not finished. */
    public record Step(
            Sha256 ticket, AccountId accountId, @Nullable RegistrationId company, int failures, boolean byProvider) {}

    private final DSLContext db;

    SignInStepStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Step step, Instant now, Instant expiresAt) {
        RegistrationId company = step.company();
        db.insertInto(SIGN_IN_STEP)
                .set(SIGN_IN_STEP.TOKEN_SHA256, step.ticket().hex())
                .set(SIGN_IN_STEP.ACCOUNT_ID, step.accountId().value())
                .set(SIGN_IN_STEP.COMPANY, company == null ? null : company.value())
                .set(SIGN_IN_STEP.BY_PROVIDER, step.byProvider())
                .set(SIGN_IN_STEP.OPENED_AT, now)
                .set(SIGN_IN_STEP.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** Only while it is open; nobody else goes on with it before this transaction ends. */
    public Optional<Step> lock(Sha256 ticket, Instant now) {
        return db.selectFrom(SIGN_IN_STEP)
                .where(SIGN_IN_STEP.TOKEN_SHA256.eq(ticket.hex()))
                .and(SIGN_IN_STEP.ENDED_AT.isNull())
                .and(SIGN_IN_STEP.EXPIRES_AT.gt(now))
                .forUpdate()
                .fetchOptional(row -> new Step(
                        ticket,
                        new AccountId(row.get(SIGN_IN_STEP.ACCOUNT_ID)),
                        company(row.get(SIGN_IN_STEP.COMPANY)),
                        row.get(SIGN_IN_STEP.FAILURES),
                        row.get(SIGN_IN_STEP.BY_PROVIDER)));
    }

    public void failed(Sha256 ticket) {
        db.update(SIGN_IN_STEP)
                .set(SIGN_IN_STEP.FAILURES, SIGN_IN_STEP.FAILURES.plus(1))
                .where(SIGN_IN_STEP.TOKEN_SHA256.eq(ticket.hex()))
                .execute();
    }

    public void end(Sha256 ticket, Instant now) {
        db.update(SIGN_IN_STEP)
                .set(SIGN_IN_STEP.ENDED_AT, now)
                .where(SIGN_IN_STEP.TOKEN_SHA256.eq(ticket.hex()))
                .execute();
    }

    /** A changed password or factor voids every sign-in that began before. */
    public void endAll(AccountId account, Instant now) {
        db.update(SIGN_IN_STEP)
                .set(SIGN_IN_STEP.ENDED_AT, now)
                .where(SIGN_IN_STEP.ACCOUNT_ID.eq(account.value()))
                .and(SIGN_IN_STEP.ENDED_AT.isNull())
                .execute();
    }

    private static @Nullable RegistrationId company(@Nullable UUID id) {
        return id == null ? null : new RegistrationId(id);
    }
}
