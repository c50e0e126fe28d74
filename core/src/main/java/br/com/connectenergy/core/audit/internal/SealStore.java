package br.com.connectenergy.core.audit.internal;

import static br.com.connectenergy.core.jooq.Tables.AUDIT_EVENT;
import static br.com.connectenergy.core.jooq.Tables.AUDIT_SEAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditSeal;
import br.com.connectenergy.core.shared.Sha256;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Rows of the seals, and the events that wait for one. */
@Component
public class SealStore {
    /** Any number that nothing else locks. */
    private static final long LOCK = 7_315_204_118_446L;

    /** Where the chain ends. */
    public record Head(long number, long lastEventId, Sha256 hash) {}

    private final DSLContext db;

    @Autowired
    SealStore(DSLContext db) {
        this.db = db;
    }

    /** Over one connection of its own, outside of any application. */
    public static SealStore over(Connection connection) {
        JooqLogger.globalThreshold(Log.Level.WARN);
        return new SealStore(DSL.using(connection));
    }

    /** True for one transaction at a time; the others need not wait, the work is being done. */
    public boolean lock() {
        return db.fetchSingle("select pg_try_advisory_xact_lock(?)", LOCK).into(Boolean.class);
    }

    public Head head() {
        return db.select(AUDIT_SEAL.NUMBER, AUDIT_SEAL.LAST_EVENT_ID, AUDIT_SEAL.HASH)
                .from(AUDIT_SEAL)
                .orderBy(AUDIT_SEAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new Head(row.value1(), row.value2(), new Sha256(row.value3())))
                .orElse(new Head(0, 0, AuditSeal.GENESIS));
    }

    public long newestEvent() {
        return db.select(coalesce(max(AUDIT_EVENT.ID), inline(0L)))
                .from(AUDIT_EVENT)
                .fetchSingle()
                .value1();
    }

    /** The number of the present transaction: every one that began to write before has a smaller one. */
    public String transaction() {
        return db.fetchSingle("select pg_current_xact_id()::text").into(String.class);
    }

    /** True when every transaction with a smaller number has ended. */
    public boolean settled(String transaction) {
        return db.fetchSingle("select pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8", transaction)
                .into(Boolean.class);
    }

    /** In order. */
    public List<AuditEvent> between(long after, long last, int max) {
        return db.selectFrom(AUDIT_EVENT)
                .where(AUDIT_EVENT.ID.gt(after))
                .and(AUDIT_EVENT.ID.le(last))
                .orderBy(AUDIT_EVENT.ID)
                .limit(max)
                .fetch(AuditRows::event);
    }

    public void insert(AuditSeal seal) {
        db.insertInto(AUDIT_SEAL)
                .set(AUDIT_SEAL.NUMBER, seal.number())
                .set(AUDIT_SEAL.FIRST_EVENT_ID, seal.firstEventId())
                .set(AUDIT_SEAL.LAST_EVENT_ID, seal.lastEventId())
                .set(AUDIT_SEAL.EVENT_IDS, AuditRows.ids(seal.events()))
                .set(AUDIT_SEAL.LEAVES, AuditRows.leaves(seal.events()))
                .set(AUDIT_SEAL.ROOT, seal.root().hex())
                .set(AUDIT_SEAL.PREVIOUS, seal.previous().hex())
                .set(AUDIT_SEAL.HASH, seal.hash().hex())
                .set(AUDIT_SEAL.SEALED_AT, seal.sealedAt())
                .set(AUDIT_SEAL.KEY_ID, seal.keyId())
                .set(AUDIT_SEAL.SIGNATURE, seal.signature())
                .execute();
    }

    public long unsealed() {
        return db.fetchCount(AUDIT_EVENT, AUDIT_EVENT.ID.gt(head().lastEventId()));
    }

    public Optional<Instant> oldestUnsealed() {
        return db.select(min(AUDIT_EVENT.OCCURRED_AT))
                .from(AUDIT_EVENT)
                .where(AUDIT_EVENT.ID.gt(head().lastEventId()))
                .fetchOptional(row -> row.value1());
    }

    /** Every block with the events that stand in its range now, until the reader has seen enough. */
    public void walk(BlockReader reader) {
        new BlockWalk(db).run(reader);
    }
}
