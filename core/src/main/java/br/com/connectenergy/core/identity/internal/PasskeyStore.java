package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.PASSKEY;
import static br.com.connectenergy.core.jooq.Tables.PASSKEY_USER;

import br.com.connectenergy.core.identity.Passkey;
import br.com.connectenergy.core.identity.PasskeyCredential;
import br.com.connectenergy.core.identity.PasskeyLabel;
import br.com.connectenergy.core.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of passkeys and of the handles by which authenticators know accounts. */
@Component
public class PasskeyStore {
    private final DSLContext db;

    PasskeyStore(DSLContext db) {
        this.db = db;
    }

    /** The first handle stays. */
    public void introduce(AccountId account, String handle) {
        db.insertInto(PASSKEY_USER)
                .set(PASSKEY_USER.ACCOUNT_ID, account.value())
                .set(PASSKEY_USER.HANDLE, handle)
                .onConflict(PASSKEY_USER.ACCOUNT_ID)
                .doNothing()
                .execute();
    }

    public Optional<String> handleOf(AccountId account) {
        return db.select(PASSKEY_USER.HANDLE)
                .from(PASSKEY_USER)
                .where(PASSKEY_USER.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(PASSKEY_USER.HANDLE);
    }

    public Optional<AccountId> accountOf(String handle) {
        return db.select(PASSKEY_USER.ACCOUNT_ID)
                .from(PASSKEY_USER)
                .where(PASSKEY_USER.HANDLE.eq(handle))
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /** Answers false when the credential is known already, whoever has it. */
    public boolean insert(Passkey passkey) {
        PasskeyCredential credential = passkey.credential();
        return db.insertInto(PASSKEY)
                        .set(PASSKEY.ID, passkey.id())
                        .set(PASSKEY.ACCOUNT_ID, passkey.accountId().value())
                        .set(PASSKEY.CREDENTIAL_ID, credential.credentialId())
                        .set(PASSKEY.LABEL, passkey.label().value())
                        .set(PASSKEY.PUBLIC_KEY, credential.publicKey())
                        .set(PASSKEY.ATTESTATION, credential.attestation())
                        .set(PASSKEY.CLIENT_DATA, credential.clientData())
                        .set(PASSKEY.TRANSPORTS, credential.transports().toArray(String[]::new))
                        .set(PASSKEY.SIGNATURE_COUNT, credential.signatureCount())
                        .set(PASSKEY.BACKUP_ELIGIBLE, credential.backupEligible())
                        .set(PASSKEY.BACKED_UP, credential.backedUp())
                        .set(PASSKEY.CREATED_AT, passkey.createdAt())
                        .onConflict(PASSKEY.CREDENTIAL_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    public Optional<Passkey> find(String credentialId) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credentialId))
                .fetchOptional(PasskeyStore::passkey);
    }

    /** Nobody else uses it before this transaction ends. */
    public Optional<Passkey> lock(String credentialId) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credentialId))
                .forUpdate()
                .fetchOptional(PasskeyStore::passkey);
    }

    /** Two removals at the same time do not leave an account without a way in. */
    public void lockAll(AccountId account) {
        db.selectOne()
                .from(PASSKEY_USER)
                .where(PASSKEY_USER.ACCOUNT_ID.eq(account.value()))
                .forUpdate()
                .execute();
    }

    /** Oldest first. */
    public List<Passkey> of(AccountId account) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account.value()))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(PasskeyStore::passkey);
    }

    public boolean hasAny(AccountId account) {
        return db.fetchExists(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account.value()));
    }

    public void used(UUID id, long signatureCount, boolean backedUp, Instant now) {
        db.update(PASSKEY)
                .set(PASSKEY.SIGNATURE_COUNT, signatureCount)
                .set(PASSKEY.BACKED_UP, backedUp)
                .set(PASSKEY.LAST_USED_AT, now)
                .where(PASSKEY.ID.eq(id))
                .execute();
    }

    public void rename(UUID id, PasskeyLabel label) {
        db.update(PASSKEY)
                .set(PASSKEY.LABEL, label.value())
                .where(PASSKEY.ID.eq(id))
                .execute();
    }

    public void delete(UUID id) {
        db.deleteFrom(PASSKEY).where(PASSKEY.ID.eq(id)).execute();
    }

    private static Passkey passkey(Record row) {
        PasskeyCredential credential = new PasskeyCredential(
                row.get(PASSKEY.CREDENTIAL_ID),
                row.get(PASSKEY.PUBLIC_KEY),
                row.get(PASSKEY.ATTESTATION),
                row.get(PASSKEY.CLIENT_DATA),
                Set.of(row.get(PASSKEY.TRANSPORTS)),
                row.get(PASSKEY.SIGNATURE_COUNT),
                row.get(PASSKEY.BACKUP_ELIGIBLE),
                row.get(PASSKEY.BACKED_UP));
        return new Passkey(
                row.get(PASSKEY.ID),
                new AccountId(row.get(PASSKEY.ACCOUNT_ID)),
                new PasskeyLabel(row.get(PASSKEY.LABEL)),
                credential,
                row.get(PASSKEY.CREATED_AT),
                row.get(PASSKEY.LAST_USED_AT));
    }
}
