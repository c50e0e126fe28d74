package br.com.connectenergy.core.live.internal;

import static br.com.connectenergy.core.jooq.Tables.LIVE_TICKET;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the tickets; one that is past its time is worth nothing and is forgotten. */
@Component
public class TicketStore {
    private static final int FORGET_AT_ONCE = 100;

    private final DSLContext db;

    TicketStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Sha256 digest, RegistrationId registrationId, Instant expiresAt) {
        db.insertInto(LIVE_TICKET)
                .set(LIVE_TICKET.TOKEN_SHA256, digest.hex())
                .set(LIVE_TICKET.REGISTRATION_ID, registrationId.value())
                .set(LIVE_TICKET.EXPIRES_AT, expiresAt)
                .execute();
    }

    public Optional<RegistrationId> use(Sha256 digest, Instant now) {
        return db.update(LIVE_TICKET)
                .set(LIVE_TICKET.USED_AT, now)
                .where(LIVE_TICKET.TOKEN_SHA256.eq(digest.hex()))
                .and(LIVE_TICKET.USED_AT.isNull())
                .and(LIVE_TICKET.EXPIRES_AT.gt(now))
                .returning(LIVE_TICKET.REGISTRATION_ID)
                .fetchOptional(row -> new RegistrationId(row.get(LIVE_TICKET.REGISTRATION_ID)));
    }

    public void forgetExpired(Instant now) {
        db.deleteFrom(LIVE_TICKET)
                .where(LIVE_TICKET.TOKEN_SHA256.in(db.select(LIVE_TICKET.TOKEN_SHA256)
                        .from(LIVE_TICKET)
                        .where(LIVE_TICKET.EXPIRES_AT.le(now))
                        .limit(FORGET_AT_ONCE)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }
}
