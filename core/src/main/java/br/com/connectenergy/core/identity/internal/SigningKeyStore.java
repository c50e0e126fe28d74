package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.SIGNING_KEY;

import br.com.connectenergy.core.vault.Ciphertext;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the keys that sign access tokens. */
@Component
public class SigningKeyStore {
    /** A key pair; the private half is encrypted. */
    public record Row(
            String kid, Ciphertext sealedPrivateKey, RSAPublicKey publicKey, Instant createdAt, Instant activeFrom) {}

    private final DSLContext db;

    SigningKeyStore(DSLContext db) {
        this.db = db;
    }

    /** One at a time makes keys, in whatever copy of the application. */
    public void lock() {
        db.execute("lock table signing_key in share row exclusive mode");
    }

    /** Newest first. */
    public List<Row> all() {
        return db.selectFrom(SIGNING_KEY)
                .orderBy(SIGNING_KEY.ACTIVE_FROM.desc())
                .fetch(row -> new Row(
                        row.get(SIGNING_KEY.KID),
                        new Ciphertext(row.get(SIGNING_KEY.PRIVATE_KEY)),
                        KeyPairs.publicKey(row.get(SIGNING_KEY.PUBLIC_KEY)),
                        row.get(SIGNING_KEY.CREATED_AT),
                        row.get(SIGNING_KEY.ACTIVE_FROM)));
    }

    public void insert(Row key) {
        db.insertInto(SIGNING_KEY)
                .set(SIGNING_KEY.KID, key.kid())
                .set(SIGNING_KEY.PRIVATE_KEY, key.sealedPrivateKey().bytes())
                .set(SIGNING_KEY.PUBLIC_KEY, key.publicKey().getEncoded())
                .set(SIGNING_KEY.CREATED_AT, key.createdAt())
                .set(SIGNING_KEY.ACTIVE_FROM, key.activeFrom())
                .execute();
    }

    public void delete(String kid) {
        db.deleteFrom(SIGNING_KEY).where(SIGNING_KEY.KID.eq(kid)).execute();
    }
}
