package br.com.connectenergy.core.audit.internal;

import static br.com.connectenergy.core.jooq.Tables.AUDIT_EVENT;
import static org.jooq.impl.DSL.noCondition;

import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditQuery;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the trail as a reader asks for them. */
@Component
public class TimelineStore {
    private final DSLContext db;

    TimelineStore(DSLContext db) {
        this.db = db;
    }

    public List<AuditEvent> newest(AuditQuery query, @Nullable Long before, int max) {
        return db.selectFrom(AUDIT_EVENT)
                .where(when(before, AUDIT_EVENT.ID::lt))
                .and(when(query.subjectKind(), AUDIT_EVENT.SUBJECT_TYPE::eq))
                .and(when(query.subjectId(), AUDIT_EVENT.SUBJECT_ID::eq))
                .and(when(query.actor(), AUDIT_EVENT.ACTOR_ID::eq))
                .and(when(query.from(), AUDIT_EVENT.OCCURRED_AT::ge))
                .and(when(query.until(), AUDIT_EVENT.OCCURRED_AT::lt))
                .orderBy(AUDIT_EVENT.ID.desc())
                .limit(max)
                .fetch(AuditRows::event);
    }

    private static <T> Condition when(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? noCondition() : condition.apply(value);
    }
}
