package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.PROVIDER_VISIT;

import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the visits to identity providers that have not come back. */
@Component
public class ProviderVisitStore {
    private final DSLContext db;

    ProviderVisitStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Sha256 token, String boundTo, Instant now, Instant expiresAt) {
        db.insertInto(PROVIDER_VISIT)
                .set(PROVIDER_VISIT.TOKEN_SHA256, token.hex())
                .set(PROVIDER_VISIT.BOUND_TO, boundTo)
                .set(PROVIDER_VISIT.OPENED_AT, now)
                .set(PROVIDER_VISIT.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** What it is bound to; the row goes in any case. */
    public Optional<String> take(Sha256 token, Instant now) {
        return db.deleteFrom(PROVIDER_VISIT)
                .where(PROVIDER_VISIT.TOKEN_SHA256.eq(token.hex()))
                .returning()
                .fetchOptional()
                .filter(row -> row.get(PROVIDER_VISIT.EXPIRES_AT).isAfter(now))
                .map(row -> row.get(PROVIDER_VISIT.BOUND_TO));
    }

    public void dropExpired(Instant now) {
        db.deleteFrom(PROVIDER_VISIT).where(PROVIDER_VISIT.EXPIRES_AT.le(now)).execute();
    }
}
