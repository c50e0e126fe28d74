package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.STAFF_SIGN_IN_STEP;

import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of sign-ins of the staff that wait for their second factor. */
@Component
public class StaffStepStore {
    /** A sign-in that is not finished, and the browser that began it. */
    public record Step(Sha256 ticket, String username, Sha256 device, int failures) {}

    private final DSLContext db;

    StaffStepStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Step step, Instant now, Instant expiresAt) {
        db.insertInto(STAFF_SIGN_IN_STEP)
                .set(STAFF_SIGN_IN_STEP.TOKEN_SHA256, step.ticket().hex())
                .set(STAFF_SIGN_IN_STEP.USERNAME, step.username())
                .set(STAFF_SIGN_IN_STEP.DEVICE_SHA256, step.device().hex())
                .set(STAFF_SIGN_IN_STEP.OPENED_AT, now)
                .set(STAFF_SIGN_IN_STEP.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** Only while it is open; nobody else goes on with it before this transaction ends. */
    public Optional<Step> lock(Sha256 ticket, Instant now) {
        return db.selectFrom(STAFF_SIGN_IN_STEP)
                .where(STAFF_SIGN_IN_STEP.TOKEN_SHA256.eq(ticket.hex()))
                .and(STAFF_SIGN_IN_STEP.ENDED_AT.isNull())
                .and(STAFF_SIGN_IN_STEP.EXPIRES_AT.gt(now))
                .forUpdate()
                .fetchOptional(row -> new Step(
                        ticket,
                        row.get(STAFF_SIGN_IN_STEP.USERNAME),
                        new Sha256(row.get(STAFF_SIGN_IN_STEP.DEVICE_SHA256)),
                        row.get(STAFF_SIGN_IN_STEP.FAILURES)));
    }

    public void failed(Sha256 ticket) {
        db.update(STAFF_SIGN_IN_STEP)
                .set(STAFF_SIGN_IN_STEP.FAILURES, STAFF_SIGN_IN_STEP.FAILURES.plus(1))
                .where(STAFF_SIGN_IN_STEP.TOKEN_SHA256.eq(ticket.hex()))
                .execute();
    }

    public void end(Sha256 ticket, Instant now) {
        db.update(STAFF_SIGN_IN_STEP)
                .set(STAFF_SIGN_IN_STEP.ENDED_AT, now)
                .where(STAFF_SIGN_IN_STEP.TOKEN_SHA256.eq(ticket.hex()))
                .execute();
    }
}
