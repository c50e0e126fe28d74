package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.ACCOUNT;

import br.com.connectenergy.core.identity.Account;
import br.com.connectenergy.core.identity.AccountLocale;
import br.com.connectenergy.core.identity.DisplayName;
import br.com.connectenergy.core.identity.LoginEmail;
import br.com.connectenergy.core.shared.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of the accounts, without their second factor. */
@Component
public class AccountStore {
    private final DSLContext db;

    AccountStore(DSLContext db) {
        this.db = db;
    }

    /** Answers false when the address has an account already. */
    public boolean insert(Account account, String passwordHash, Instant now) {
        return db.insertInto(ACCOUNT)
                        .set(ACCOUNT.ID, account.id().value())
                        .set(ACCOUNT.EMAIL, account.email().value())
                        .set(ACCOUNT.DISPLAY_NAME, account.displayName().value())
                        .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                        .set(ACCOUNT.STATE, "ACTIVE")
                        .set(ACCOUNT.LOCALE, account.locale().tag())
                        .set(ACCOUNT.CREATED_AT, now)
                        .set(ACCOUNT.CHANGED_AT, now)
                        .onConflict(ACCOUNT.EMAIL)
                        .doNothing()
                        .execute()
                == 1;
    }

    public Optional<Account> find(AccountId id) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id.value())).fetchOptional(AccountStore::account);
    }

    public Optional<Account> find(LoginEmail email) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.EMAIL.eq(email.value())).fetchOptional(AccountStore::account);
    }

    public Optional<String> passwordHash(AccountId id) {
        return db.select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .fetchOptional(ACCOUNT.PASSWORD_HASH);
    }

    public void setPasswordHash(AccountId id, String hash, Instant now) {
        db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.CHANGED_AT, now)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    public void setLocale(AccountId id, AccountLocale locale, Instant now) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LOCALE, locale.tag())
                .set(ACCOUNT.CHANGED_AT, now)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    private static Account account(Record row) {
        return new Account(
                new AccountId(row.get(ACCOUNT.ID)),
                new LoginEmail(row.get(ACCOUNT.EMAIL)),
                new DisplayName(row.get(ACCOUNT.DISPLAY_NAME)),
                row.get(ACCOUNT.STATE).equals("ACTIVE"),
                AccountLocale.parse(row.get(ACCOUNT.LOCALE)).orElseThrow(),
                row.get(ACCOUNT.TOTP_ENROLLED_AT) != null);
    }
}
