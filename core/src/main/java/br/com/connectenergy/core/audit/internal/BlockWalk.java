package br.com.connectenergy.core.audit.internal;

import static br.com.connectenergy.core.jooq.Tables.AUDIT_EVENT;
import static br.com.connectenergy.core.jooq.Tables.AUDIT_SEAL;

import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditSeal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Streams seals and events side by side, so that a trail of any length is read in little memory. */
final class BlockWalk {
    private static final int SEALS_AT_ONCE = 100;
    private static final int EVENTS_AT_ONCE = 2_000;

    private final DSLContext db;
    private @Nullable AuditEvent ahead;

    BlockWalk(DSLContext db) {
        this.db = db;
    }

    void run(BlockReader reader) {
        try (Cursor<? extends Record> seals = db.selectFrom(AUDIT_SEAL)
                        .orderBy(AUDIT_SEAL.NUMBER)
                        .fetchSize(SEALS_AT_ONCE)
                        .fetchLazy();
                Cursor<? extends Record> events = db.selectFrom(AUDIT_EVENT)
                        .orderBy(AUDIT_EVENT.ID)
                        .fetchSize(EVENTS_AT_ONCE)
                        .fetchLazy()) {
            ahead = next(events);
            while (seals.hasNext()) {
                AuditSeal seal = AuditRows.seal(seals.fetchNext());
                if (!reader.read(seal, upTo(seal.lastEventId(), events))) return;
            }
        }
    }

    private List<AuditEvent> upTo(long last, Cursor<? extends Record> events) {
        List<AuditEvent> block = new ArrayList<>();
        AuditEvent event = ahead;
        while (event != null && event.id() <= last) {
            block.add(event);
            event = next(events);
        }
        ahead = event;
        return block;
    }

    private static @Nullable AuditEvent next(Cursor<? extends Record> events) {
        Record row = events.fetchNext();
        return row == null ? null : AuditRows.event(row);
    }
}
