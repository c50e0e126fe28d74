package br.com.connectenergy.core.outbox.internal;

import static br.com.connectenergy.core.jooq.Tables.OUTBOX_EVENT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import br.com.connectenergy.core.outbox.OutboxEvent;
import br.com.connectenergy.core.outbox.OutboxRow;
import br.com.connectenergy.core.shared.JsonFacts;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Rows of the outbox; a claim is one statement, and so is a receipt. */
@Component
public class OutboxStore {
    private static final int ERROR_LENGTH = 500;

    private final DSLContext db;

    OutboxStore(DSLContext db) {
        this.db = db;
    }

    public void insert(OutboxEvent event, Instant now) {
        db.insertInto(OUTBOX_EVENT)
                .set(OUTBOX_EVENT.ID, TimeOrderedId.at(now))
                .set(OUTBOX_EVENT.TYPE, event.type())
                .set(OUTBOX_EVENT.AGGREGATE_ID, event.aggregateId())
                .set(OUTBOX_EVENT.PAYLOAD, JSONB.jsonb(JsonFacts.write(event.payload())))
                .set(OUTBOX_EVENT.OCCURRED_AT, now)
                .set(OUTBOX_EVENT.AVAILABLE_AT, now)
                .execute();
    }

    public List<OutboxRow> claim(int max, Instant now, Instant leasedUntil) {
        walkTheIndexInOrder();
        return db.update(OUTBOX_EVENT)
                .set(OUTBOX_EVENT.AVAILABLE_AT, leasedUntil)
                .set(OUTBOX_EVENT.ATTEMPTS, OUTBOX_EVENT.ATTEMPTS.plus(1))
                .where(OUTBOX_EVENT.ID.in(db.select(OUTBOX_EVENT.ID)
                        .from(OUTBOX_EVENT)
                        .where(OUTBOX_EVENT.SENT_AT.isNull())
                        .and(OUTBOX_EVENT.AVAILABLE_AT.le(now))
                        .and(isFirstUnsentOfItsAggregate())
                        .orderBy(OUTBOX_EVENT.POSITION)
                        .limit(max)
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetch()
                .sortAsc(OUTBOX_EVENT.POSITION)
                .map(row -> new OutboxRow(
                        row.get(OUTBOX_EVENT.ID),
                        row.get(OUTBOX_EVENT.TYPE),
                        row.get(OUTBOX_EVENT.AGGREGATE_ID),
                        JsonFacts.read(row.get(OUTBOX_EVENT.PAYLOAD).data()),
                        row.get(OUTBOX_EVENT.OCCURRED_AT),
                        row.get(OUTBOX_EVENT.ATTEMPTS)));
    }

    public void markSent(Collection<UUID> ids, Instant now) {
        db.update(OUTBOX_EVENT)
                .set(OUTBOX_EVENT.SENT_AT, now)
                .setNull(OUTBOX_EVENT.LAST_ERROR)
                .where(OUTBOX_EVENT.ID.eq(any(ids.toArray(UUID[]::new))))
                .and(OUTBOX_EVENT.SENT_AT.isNull())
                .execute();
    }

    public void postpone(UUID id, Instant until, String error) {
        db.update(OUTBOX_EVENT)
                .set(OUTBOX_EVENT.AVAILABLE_AT, until)
                .set(OUTBOX_EVENT.LAST_ERROR, error.substring(0, Math.min(error.length(), ERROR_LENGTH)))
                .where(OUTBOX_EVENT.ID.eq(id))
                .and(OUTBOX_EVENT.SENT_AT.isNull())
                .execute();
    }

    public long countUnsent() {
        return db.fetchCount(OUTBOX_EVENT, OUTBOX_EVENT.SENT_AT.isNull());
    }

    public Optional<Instant> oldestUnsent() {
        return db.select(min(OUTBOX_EVENT.OCCURRED_AT))
                .from(OUTBOX_EVENT)
                .where(OUTBOX_EVENT.SENT_AT.isNull())
                .fetchOptional(0, Instant.class);
    }

    public int deleteSentBefore(Instant moment, int max) {
        return db.deleteFrom(OUTBOX_EVENT)
                .where(OUTBOX_EVENT.ID.in(db.select(OUTBOX_EVENT.ID)
                        .from(OUTBOX_EVENT)
                        .where(OUTBOX_EVENT.SENT_AT.lt(moment))
                        .limit(max)))
                .execute();
    }

    /** Statistics lag behind a burst, and a plan that sorts the whole backlog for each claim is 100 times slower. */
    private void walkTheIndexInOrder() {
        db.select(
                        DSL.field("set_config('enable_sort', 'off', true)"),
                        DSL.field("set_config('enable_bitmapscan', 'off', true)"))
                .fetch();
    }

    private static Condition isFirstUnsentOfItsAggregate() {
        var earlier = OUTBOX_EVENT.as("earlier");
        return notExists(selectOne()
                .from(earlier)
                .where(earlier.SENT_AT.isNull())
                .and(earlier.AGGREGATE_ID.eq(OUTBOX_EVENT.AGGREGATE_ID))
                .and(earlier.POSITION.lt(OUTBOX_EVENT.POSITION)));
    }
}
