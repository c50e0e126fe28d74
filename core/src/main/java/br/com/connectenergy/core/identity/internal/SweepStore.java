package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.ACCOUNT_SESSION;
import static br.com.connectenergy.core.jooq.Tables.PASSWORD_RESET;
import static br.com.connectenergy.core.jooq.Tables.REFRESH_TOKEN;
import static br.com.connectenergy.core.jooq.Tables.SESSION;
import static br.com.connectenergy.core.jooq.Tables.SIGN_IN_STEP;
import static br.com.connectenergy.core.jooq.Tables.STAFF_SIGN_IN_STEP;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Deletes rows of this room that were over before a moment; what another copy is deleting is left to it. */
@Component
public class SweepStore {
    private final DSLContext db;

    SweepStore(DSLContext db) {
        this.db = db;
    }

    public int refreshTokens(Instant before, int max) {
        Condition over = REFRESH_TOKEN.SESSION_ID.in(
                db.select(ACCOUNT_SESSION.ID).from(ACCOUNT_SESSION).where(isOver(before)));
        return delete(REFRESH_TOKEN, REFRESH_TOKEN.TOKEN_SHA256, over, max);
    }

    public int signInSteps(Instant before, int max) {
        return delete(SIGN_IN_STEP, SIGN_IN_STEP.TOKEN_SHA256, SIGN_IN_STEP.EXPIRES_AT.lt(before), max)
                + delete(
                        STAFF_SIGN_IN_STEP,
                        STAFF_SIGN_IN_STEP.TOKEN_SHA256,
                        STAFF_SIGN_IN_STEP.EXPIRES_AT.lt(before),
                        max);
    }

    public int passwordResets(Instant before, int max) {
        return delete(PASSWORD_RESET, PASSWORD_RESET.TOKEN_SHA256, PASSWORD_RESET.EXPIRES_AT.lt(before), max);
    }

    public int sessions(Instant before, int max) {
        return delete(
                SESSION, SESSION.TOKEN_SHA256, SESSION.EXPIRES_AT.lt(before).or(SESSION.ENDED_AT.lt(before)), max);
    }

    public int accountSessions(Instant before, int max) {
        Condition bare = DSL.notExists(
                db.selectOne().from(REFRESH_TOKEN).where(REFRESH_TOKEN.SESSION_ID.eq(ACCOUNT_SESSION.ID)));
        return delete(ACCOUNT_SESSION, ACCOUNT_SESSION.ID, isOver(before).and(bare), max);
    }

    private static Condition isOver(Instant before) {
        return ACCOUNT_SESSION.EXPIRES_AT.lt(before).or(ACCOUNT_SESSION.ENDED_AT.lt(before));
    }

    private <K> int delete(Table<?> table, Field<K> key, Condition over, int max) {
        return db.deleteFrom(table)
                .where(key.in(db.select(key)
                        .from(table)
                        .where(over)
                        .limit(max)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }
}
