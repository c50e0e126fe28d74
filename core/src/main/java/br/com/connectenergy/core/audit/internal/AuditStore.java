package br.com.connectenergy.core.audit.internal;

import static br.com.connectenergy.core.jooq.Tables.AUDIT_EVENT;

import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.shared.JsonFacts;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** Rows of the audit trail. */
@Component
public class AuditStore {
    private final DSLContext db;

    AuditStore(DSLContext db) {
        this.db = db;
    }

    public void insert(AuditEvent event) {
        db.insertInto(AUDIT_EVENT)
                .set(AUDIT_EVENT.OCCURRED_AT, event.occurredAt())
                .set(AUDIT_EVENT.ACTOR_KIND, event.actorKind())
                .set(AUDIT_EVENT.ACTOR_ID, event.actorId())
                .set(AUDIT_EVENT.ACTION, event.action())
                .set(AUDIT_EVENT.SUBJECT_TYPE, event.subjectType())
                .set(AUDIT_EVENT.SUBJECT_ID, event.subjectId())
                .set(AUDIT_EVENT.FACTS, JSONB.jsonb(JsonFacts.write(event.facts())))
                .execute();
    }

    public List<AuditEvent> of(String subjectType, String subjectId) {
        return db.selectFrom(AUDIT_EVENT)
                .where(AUDIT_EVENT.SUBJECT_TYPE.eq(subjectType))
                .and(AUDIT_EVENT.SUBJECT_ID.eq(subjectId))
                .orderBy(AUDIT_EVENT.ID)
                .fetch(AuditRows::event);
    }
}
