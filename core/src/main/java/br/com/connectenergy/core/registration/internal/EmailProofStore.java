package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.REGISTRATION_EMAIL_PROOF;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the e-mail proofs. */
@Component
public class EmailProofStore {
    /** A proof that a token belongs to. */
    public record Found(RegistrationId registrationId, Instant expiresAt) {}

    private final DSLContext db;

    EmailProofStore(DSLContext db) {
        this.db = db;
    }

    public void insert(RegistrationId id, int number, Sha256 token, Instant now, Instant expiresAt) {
        db.insertInto(REGISTRATION_EMAIL_PROOF)
                .set(REGISTRATION_EMAIL_PROOF.TOKEN_SHA256, token.hex())
                .set(REGISTRATION_EMAIL_PROOF.REGISTRATION_ID, id.value())
                .set(REGISTRATION_EMAIL_PROOF.NUMBER, number)
                .set(REGISTRATION_EMAIL_PROOF.ISSUED_AT, now)
                .set(REGISTRATION_EMAIL_PROOF.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** When each proof of the registration was issued, newest first. */
    public List<Instant> issuedAt(RegistrationId id) {
        return db.select(REGISTRATION_EMAIL_PROOF.ISSUED_AT)
                .from(REGISTRATION_EMAIL_PROOF)
                .where(REGISTRATION_EMAIL_PROOF.REGISTRATION_ID.eq(id.value()))
                .orderBy(REGISTRATION_EMAIL_PROOF.NUMBER.desc())
                .fetch(REGISTRATION_EMAIL_PROOF.ISSUED_AT);
    }

    public Optional<Found> find(Sha256 token) {
        return db.selectFrom(REGISTRATION_EMAIL_PROOF)
                .where(REGISTRATION_EMAIL_PROOF.TOKEN_SHA256.eq(token.hex()))
                .fetchOptional(row -> new Found(
                        new RegistrationId(row.get(REGISTRATION_EMAIL_PROOF.REGISTRATION_ID)),
                        row.get(REGISTRATION_EMAIL_PROOF.EXPIRES_AT)));
    }

    public void markUsed(Sha256 token, Instant now) {
        db.update(REGISTRATION_EMAIL_PROOF)
                .set(REGISTRATION_EMAIL_PROOF.USED_AT, coalesce(REGISTRATION_EMAIL_PROOF.USED_AT, val(now)))
                .where(REGISTRATION_EMAIL_PROOF.TOKEN_SHA256.eq(token.hex()))
                .execute();
    }
}
