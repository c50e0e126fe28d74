package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.PASSWORD_RESET;

import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the mailed links to a new password. */
@Component
public class ResetStore {
    private final DSLContext db;

    ResetStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Sha256 token, @Nullable AccountId account, Instant now, Instant expiresAt) {
        db.insertInto(PASSWORD_RESET)
                .set(PASSWORD_RESET.TOKEN_SHA256, token.hex())
                .set(PASSWORD_RESET.ACCOUNT_ID, account == null ? null : account.value())
                .set(PASSWORD_RESET.ISSUED_AT, now)
                .set(PASSWORD_RESET.EXPIRES_AT, expiresAt)
                .execute();
    }

    public boolean issuedSince(AccountId account, Instant since) {
        return db.fetchExists(
                PASSWORD_RESET, PASSWORD_RESET.ACCOUNT_ID.eq(account.value()).and(PASSWORD_RESET.ISSUED_AT.gt(since)));
    }

    /** Whose link it is, while it is good; nobody else uses it before this transaction ends. */
    public Optional<AccountId> lock(Sha256 token, Instant now) {
        return db.select(PASSWORD_RESET.ACCOUNT_ID)
                .from(PASSWORD_RESET)
                .where(PASSWORD_RESET.TOKEN_SHA256.eq(token.hex()))
                .and(PASSWORD_RESET.ACCOUNT_ID.isNotNull())
                .and(PASSWORD_RESET.USED_AT.isNull())
                .and(PASSWORD_RESET.EXPIRES_AT.gt(now))
                .forUpdate()
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /** Every link of the account is spent. */
    public void useAll(AccountId account, Instant now) {
        db.update(PASSWORD_RESET)
                .set(PASSWORD_RESET.USED_AT, now)
                .where(PASSWORD_RESET.ACCOUNT_ID.eq(account.value()))
                .and(PASSWORD_RESET.USED_AT.isNull())
                .execute();
    }
}
