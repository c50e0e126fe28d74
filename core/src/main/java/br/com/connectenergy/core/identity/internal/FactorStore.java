package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.ACCOUNT;
import static br.com.connectenergy.core.jooq.Tables.RECOVERY_CODE;
import static br.com.connectenergy.core.jooq.Tables.STAFF_FACTOR;

import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.vault.Ciphertext;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The second factor of a person or of one of the staff: its encrypted secret, the last accepted step, the recovery codes. */
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

    /** The staff have no row before they first enrol. */
    public void prepare(FactorHolder holder, Instant now) {
        if (holder instanceof FactorHolder.Staff staff) {
            db.insertInto(STAFF_FACTOR)
                    .set(STAFF_FACTOR.USERNAME, staff.username())
                    .set(STAFF_FACTOR.CHANGED_AT, now)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Nobody else shows a code of this holder before the transaction ends. */
    public Totp lock(FactorHolder holder) {
        FactorPlace<?> at = FactorPlace.of(holder);
        return db.select(at.of(ACCOUNT.TOTP_SECRET), at.of(ACCOUNT.TOTP_PENDING), at.of(ACCOUNT.TOTP_LAST_STEP))
                .from(at.factor())
                .where(at.row())
                .forUpdate()
                .fetchOptional(row -> new Totp(sealed(row.value1()), sealed(row.value2()), row.value3()))
                .orElse(new Totp(null, null, null));
    }

    public boolean isEnrolled(FactorHolder holder) {
        return lock(holder).secret() != null;
    }

    public void setPending(FactorHolder holder, byte[] encrypted) {
        FactorPlace<?> at = FactorPlace.of(holder);
        db.update(at.factor())
                .set(at.of(ACCOUNT.TOTP_PENDING), encrypted)
                .where(at.row())
                .execute();
    }

    public void enrol(FactorHolder holder, byte[] encrypted, long step, Instant now) {
        FactorPlace<?> at = FactorPlace.of(holder);
        db.update(at.factor())
                .set(at.of(ACCOUNT.TOTP_SECRET), encrypted)
                .setNull(at.of(ACCOUNT.TOTP_PENDING))
                .set(at.of(ACCOUNT.TOTP_LAST_STEP), step)
                .set(at.of(ACCOUNT.TOTP_ENROLLED_AT), now)
                .set(at.of(ACCOUNT.CHANGED_AT), now)
                .where(at.row())
                .execute();
    }

    public void setLastStep(FactorHolder holder, long step) {
        FactorPlace<?> at = FactorPlace.of(holder);
        db.update(at.factor())
                .set(at.of(ACCOUNT.TOTP_LAST_STEP), step)
                .where(at.row())
                .execute();
    }

    public void replaceRecoveryCodes(FactorHolder holder, List<Sha256> codes) {
        FactorPlace<?> at = FactorPlace.of(holder);
        db.deleteFrom(at.codes()).where(at.codesOfHolder()).execute();
        codes.forEach(code -> insert(at, code));
    }

    /** Answers false for a code that is unknown or was used before. */
    public boolean useRecoveryCode(FactorHolder holder, Sha256 code, Instant now) {
        FactorPlace<?> at = FactorPlace.of(holder);
        return db.update(at.codes())
                        .set(at.ofCodes(RECOVERY_CODE.USED_AT), now)
                        .where(at.codesOfHolder())
                        .and(at.ofCodes(RECOVERY_CODE.CODE_SHA256).eq(code.hex()))
                        .and(at.ofCodes(RECOVERY_CODE.USED_AT).isNull())
                        .execute()
                == 1;
    }

    public int recoveryCodesLeft(FactorHolder holder) {
        FactorPlace<?> at = FactorPlace.of(holder);
        return db.fetchCount(
                at.codes(),
                at.codesOfHolder().and(at.ofCodes(RECOVERY_CODE.USED_AT).isNull()));
    }

    private <K> void insert(FactorPlace<K> at, Sha256 code) {
        db.insertInto(at.codes())
                .set(at.owner(), at.id())
                .set(at.ofCodes(RECOVERY_CODE.CODE_SHA256), code.hex())
                .execute();
    }

    private static @Nullable Ciphertext sealed(byte @Nullable [] bytes) {
        return bytes == null ? null : new Ciphertext(bytes);
    }
}
