package br.com.connectenergy.core.audit.internal;

import static br.com.connectenergy.core.jooq.Tables.AUDIT_EVENT;
import static br.com.connectenergy.core.jooq.Tables.AUDIT_SEAL;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import br.com.connectenergy.core.audit.AuditEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the trail as conclusions need them. */
@Component
public class FeedStore {
    private final DSLContext db;

    FeedStore(DSLContext db) {
        this.db = db;
    }

    public List<AuditEvent> sealedAfter(long eventId, int max) {
        return db.selectFrom(AUDIT_EVENT)
                .where(AUDIT_EVENT.ID.gt(eventId))
                .and(AUDIT_EVENT.ID.le(select(max(AUDIT_SEAL.LAST_EVENT_ID)).from(AUDIT_SEAL)))
                .orderBy(AUDIT_EVENT.ID)
                .limit(max)
                .fetch(AuditRows::event);
    }

    public int count(Set<String> actions, Instant after, long upTo) {
        return db.fetchCount(AUDIT_EVENT, happened(actions, after, upTo));
    }

    public int countOfSubject(Set<String> actions, Instant after, AuditEvent event) {
        return db.fetchCount(AUDIT_EVENT, happened(actions, after, event.id()).and(sameSubject(event)));
    }

    public int subjectsOfActor(Set<String> actions, Instant after, AuditEvent event) {
        return db.select(countDistinct(AUDIT_EVENT.SUBJECT_TYPE, AUDIT_EVENT.SUBJECT_ID))
                .from(AUDIT_EVENT)
                .where(happened(actions, after, event.id()))
                .and(AUDIT_EVENT.ACTOR_KIND.eq(event.actorKind()))
                .and(AUDIT_EVENT.ACTOR_ID.eq(event.actorId()))
                .fetchSingle()
                .value1();
    }

    public List<AuditEvent> before(AuditEvent event, Set<String> actions, int max) {
        return db.selectFrom(AUDIT_EVENT)
                .where(sameSubject(event))
                .and(AUDIT_EVENT.ACTION.in(actions))
                .and(AUDIT_EVENT.ID.lt(event.id()))
                .orderBy(AUDIT_EVENT.ID.desc())
                .limit(max)
                .fetch(AuditRows::event);
    }

    private static Condition happened(Set<String> actions, Instant after, long upTo) {
        return AUDIT_EVENT
                .ACTION
                .in(actions)
                .and(AUDIT_EVENT.OCCURRED_AT.gt(after))
                .and(AUDIT_EVENT.ID.le(upTo));
    }

    private static Condition sameSubject(AuditEvent event) {
        return AUDIT_EVENT.SUBJECT_TYPE.eq(event.subjectType()).and(AUDIT_EVENT.SUBJECT_ID.eq(event.subjectId()));
    }
}
