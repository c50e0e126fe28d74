package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.PASSKEY_CHALLENGE;

import br.com.connectenergy.core.identity.PasskeyAsk;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the challenges that nobody has answered yet. */
@Component
public class PasskeyChallengeStore {
    private final DSLContext db;

    PasskeyChallengeStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Sha256 token, PasskeyAsk ask, String challenge, Instant now, Instant expiresAt) {
        db.insertInto(PASSKEY_CHALLENGE)
                .set(PASSKEY_CHALLENGE.TOKEN_SHA256, token.hex())
                .set(PASSKEY_CHALLENGE.CHALLENGE, challenge)
                .set(PASSKEY_CHALLENGE.PURPOSE, ask.purpose().name())
                .set(PASSKEY_CHALLENGE.BOUND_TO, ask.boundTo())
                .set(PASSKEY_CHALLENGE.OPENED_AT, now)
                .set(PASSKEY_CHALLENGE.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** Deletes it in any case. */
    public Optional<String> take(Sha256 token, PasskeyAsk ask, Instant now) {
        return db.deleteFrom(PASSKEY_CHALLENGE)
                .where(PASSKEY_CHALLENGE.TOKEN_SHA256.eq(token.hex()))
                .returning()
                .fetchOptional()
                .filter(row ->
                        row.get(PASSKEY_CHALLENGE.PURPOSE).equals(ask.purpose().name())
                                && row.get(PASSKEY_CHALLENGE.BOUND_TO).equals(ask.boundTo())
                                && row.get(PASSKEY_CHALLENGE.EXPIRES_AT).isAfter(now))
                .map(row -> row.get(PASSKEY_CHALLENGE.CHALLENGE));
    }

    public void dropExpired(Instant now) {
        db.deleteFrom(PASSKEY_CHALLENGE)
                .where(PASSKEY_CHALLENGE.EXPIRES_AT.le(now))
                .execute();
    }
}
