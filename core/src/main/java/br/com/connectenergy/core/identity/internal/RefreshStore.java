package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.REFRESH_TOKEN;

import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.SessionId;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.vault.EncryptedColumn;
import br.com.connectenergy.core.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the refresh tokens of each family, numbered from 1. */
@Component
public class RefreshStore {
    /** A token of a family; replaced ones know when, and the newest of them by what. */
    public record Row(
            SessionId sessionId, int number, @Nullable Instant replacedAt) {}

    private final DSLContext db;
    private final Vault vault;

    RefreshStore(DSLContext db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    public void insert(SecretToken token, SessionId family, int number, Instant now) {
        db.insertInto(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.TOKEN_SHA256, token.digest().hex())
                .set(REFRESH_TOKEN.SESSION_ID, family.value())
                .set(REFRESH_TOKEN.NUMBER, number)
                .set(REFRESH_TOKEN.ISSUED_AT, now)
                .execute();
    }

    public Optional<Row> find(Sha256 token) {
        return db.selectFrom(REFRESH_TOKEN)
                .where(REFRESH_TOKEN.TOKEN_SHA256.eq(token.hex()))
                .fetchOptional(row -> new Row(
                        new SessionId(row.get(REFRESH_TOKEN.SESSION_ID)),
                        row.get(REFRESH_TOKEN.NUMBER),
                        row.get(REFRESH_TOKEN.REPLACED_AT)));
    }

    /** The successor is kept for the immediate predecessor only; whatever came before it forgets its own. */
    public void replace(Sha256 old, Row row, SecretToken successor, Instant now) {
        db.update(REFRESH_TOKEN)
                .setNull(REFRESH_TOKEN.SUCCESSOR)
                .where(REFRESH_TOKEN.SESSION_ID.eq(row.sessionId().value()))
                .and(REFRESH_TOKEN.SUCCESSOR.isNotNull())
                .execute();
        db.update(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.REPLACED_AT, now)
                .set(
                        REFRESH_TOKEN.SUCCESSOR,
                        vault.encrypt(successor.value().getBytes(StandardCharsets.UTF_8), where(old.hex())))
                .where(REFRESH_TOKEN.TOKEN_SHA256.eq(old.hex()))
                .execute();
        insert(successor, row.sessionId(), row.number() + 1, now);
    }

    public SecretToken successorOf(Sha256 old) {
        byte[] sealed = db.select(REFRESH_TOKEN.SUCCESSOR)
                .from(REFRESH_TOKEN)
                .where(REFRESH_TOKEN.TOKEN_SHA256.eq(old.hex()))
                .fetchSingle(REFRESH_TOKEN.SUCCESSOR);
        return new SecretToken(new String(vault.open(sealed, where(old.hex())), StandardCharsets.UTF_8));
    }

    static EncryptedColumn where(String tokenSha256) {
        return new EncryptedColumn("refresh_token", "successor", tokenSha256);
    }
}
