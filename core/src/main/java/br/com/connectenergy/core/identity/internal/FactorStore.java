package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.ACCOUNT;
import static br.com.connectenergy.core.jooq.Tables.RECOVERY_CODE;

import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.vault.Ciphertext;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The second factor of an account: its encrypted secret, the last accepted step, and the recovery codes. */
@Component
public class FactorStore {
    /** What is known of the authenticator; both secrets are encrypted. */
    public record Totp(
            @Nullable Ciphertext secret,
            @Nullable Ciphertext pending,
            @Nullable Long lastStep) {}

    private final DSLContext db;

    FactorStore(DSLContext db) {
        this.db = db;
    }

    /** Nobody else shows a code of this account before the transaction ends. */
    public Totp lock(AccountId id) {
        return db.select(ACCOUNT.TOTP_SECRET, ACCOUNT.TOTP_PENDING, ACCOUNT.TOTP_LAST_STEP)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .forUpdate()
                .fetchSingle(row -> new Totp(sealed(row.value1()), sealed(row.value2()), row.value3()));
    }

    public void setPending(AccountId id, byte[] encrypted) {
        db.update(ACCOUNT)
                .set(ACCOUNT.TOTP_PENDING, encrypted)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    public void enrol(AccountId id, byte[] encrypted, long step, Instant now) {
        db.update(ACCOUNT)
                .set(ACCOUNT.TOTP_SECRET, encrypted)
                .setNull(ACCOUNT.TOTP_PENDING)
                .set(ACCOUNT.TOTP_LAST_STEP, step)
                .set(ACCOUNT.TOTP_ENROLLED_AT, now)
                .set(ACCOUNT.CHANGED_AT, now)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    public void setLastStep(AccountId id, long step) {
        db.update(ACCOUNT)
                .set(ACCOUNT.TOTP_LAST_STEP, step)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    public void replaceRecoveryCodes(AccountId id, List<Sha256> codes) {
        db.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(id.value()))
                .execute();
        codes.forEach(code -> db.insertInto(RECOVERY_CODE)
                .set(RECOVERY_CODE.ACCOUNT_ID, id.value())
                .set(RECOVERY_CODE.CODE_SHA256, code.hex())
                .execute());
    }

    /** Answers false for a code that is unknown or was used before. */
    public boolean useRecoveryCode(AccountId id, Sha256 code, Instant now) {
        return db.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, now)
                        .where(RECOVERY_CODE.ACCOUNT_ID.eq(id.value()))
                        .and(RECOVERY_CODE.CODE_SHA256.eq(code.hex()))
                        .and(RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    public int recoveryCodesLeft(AccountId id) {
        return db.fetchCount(
                RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(id.value()).and(RECOVERY_CODE.USED_AT.isNull()));
    }

    private static @Nullable Ciphertext sealed(byte @Nullable [] bytes) {
        return bytes == null ? null : new Ciphertext(bytes);
    }
}
