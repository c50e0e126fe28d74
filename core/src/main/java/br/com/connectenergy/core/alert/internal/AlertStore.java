package br.com.connectenergy.core.alert.internal;

import static br.com.connectenergy.core.jooq.Tables.ALERT_WATCH;
import static br.com.connectenergy.core.jooq.Tables.SECURITY_ALERT;
import static org.jooq.impl.DSL.max;

import br.com.connectenergy.core.alert.AlertKind;
import br.com.connectenergy.core.alert.SecurityAlert;
import br.com.connectenergy.core.alert.Signal;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of the alerts, and how far the watch has read. */
@Component
public class AlertStore {
    private static final String WATCH = "signals";

    private final DSLContext db;

    AlertStore(DSLContext db) {
        this.db = db;
    }

    /** The last event that was read; empty while another transaction reads. */
    public OptionalLong claimWatch() {
        db.insertInto(ALERT_WATCH)
                .set(ALERT_WATCH.NAME, WATCH)
                .set(ALERT_WATCH.LAST_EVENT_ID, 0L)
                .onConflictDoNothing()
                .execute();
        return db
                .select(ALERT_WATCH.LAST_EVENT_ID)
                .from(ALERT_WATCH)
                .where(ALERT_WATCH.NAME.eq(WATCH))
                .forUpdate()
                .skipLocked()
                .fetch()
                .stream()
                .mapToLong(row -> row.value1())
                .findFirst();
    }

    public void moveWatch(long eventId) {
        db.update(ALERT_WATCH)
                .set(ALERT_WATCH.LAST_EVENT_ID, eventId)
                .where(ALERT_WATCH.NAME.eq(WATCH))
                .execute();
    }

    /** The alert when this signal opened it; a signal of an open alert is counted there. */
    public Optional<SecurityAlert> raise(Signal signal, Instant now) {
        int counted = db.update(SECURITY_ALERT)
                .set(SECURITY_ALERT.SIGNALS, SECURITY_ALERT.SIGNALS.plus(1))
                .set(SECURITY_ALERT.LAST_SIGNAL_AT, now)
                .where(about(signal))
                .and(SECURITY_ALERT.CLOSED_AT.isNull())
                .execute();
        if (counted > 0) return Optional.empty();
        UUID id = TimeOrderedId.at(now);
        db.insertInto(SECURITY_ALERT)
                .set(SECURITY_ALERT.ID, id)
                .set(SECURITY_ALERT.PROTOCOL, protocol(now))
                .set(SECURITY_ALERT.KIND, signal.kind().name())
                .set(SECURITY_ALERT.SUBJECT_TYPE, signal.subjectType())
                .set(SECURITY_ALERT.SUBJECT_ID, signal.subjectId())
                .set(SECURITY_ALERT.OPENED_AT, now)
                .set(SECURITY_ALERT.LAST_SIGNAL_AT, now)
                .set(SECURITY_ALERT.EVENT_ID, signal.eventId())
                .execute();
        return find(id);
    }

    public Optional<Instant> lastClosed(Signal signal) {
        return db.select(max(SECURITY_ALERT.CLOSED_AT))
                .from(SECURITY_ALERT)
                .where(about(signal))
                .fetchOptional(row -> row.value1());
    }

    public List<SecurityAlert> all(int max) {
        return db.selectFrom(SECURITY_ALERT)
                .orderBy(SECURITY_ALERT.CLOSED_AT.isNull().desc(), SECURITY_ALERT.OPENED_AT.desc(), SECURITY_ALERT.ID)
                .limit(max)
                .fetch(AlertStore::alert);
    }

    public Optional<SecurityAlert> find(UUID id) {
        return db.selectFrom(SECURITY_ALERT).where(SECURITY_ALERT.ID.eq(id)).fetchOptional(AlertStore::alert);
    }

    /** False when it was closed meanwhile. */
    public boolean close(UUID id, Instant now, String username, String note) {
        return db.update(SECURITY_ALERT)
                        .set(SECURITY_ALERT.CLOSED_AT, now)
                        .set(SECURITY_ALERT.CLOSED_BY, username)
                        .set(SECURITY_ALERT.NOTE, note)
                        .where(SECURITY_ALERT.ID.eq(id))
                        .and(SECURITY_ALERT.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    private String protocol(Instant now) {
        long number =
                db.fetchSingle("select nextval('security_alert_protocol')").into(Long.class);
        return String.format(
                Locale.ROOT, "CE-A-%04d-%06d", now.atZone(BusinessCalendar.ZONE).getYear(), number);
    }

    private static Condition about(Signal signal) {
        return SECURITY_ALERT
                .KIND
                .eq(signal.kind().name())
                .and(SECURITY_ALERT.SUBJECT_TYPE.eq(signal.subjectType()))
                .and(SECURITY_ALERT.SUBJECT_ID.eq(signal.subjectId()));
    }

    private static SecurityAlert alert(Record row) {
        return new SecurityAlert(
                row.get(SECURITY_ALERT.ID),
                row.get(SECURITY_ALERT.PROTOCOL),
                AlertKind.valueOf(row.get(SECURITY_ALERT.KIND)),
                row.get(SECURITY_ALERT.SUBJECT_TYPE),
                row.get(SECURITY_ALERT.SUBJECT_ID),
                row.get(SECURITY_ALERT.OPENED_AT),
                row.get(SECURITY_ALERT.LAST_SIGNAL_AT),
                row.get(SECURITY_ALERT.SIGNALS),
                row.get(SECURITY_ALERT.EVENT_ID),
                row.get(SECURITY_ALERT.CLOSED_AT),
                row.get(SECURITY_ALERT.CLOSED_BY),
                row.get(SECURITY_ALERT.NOTE));
    }
}
