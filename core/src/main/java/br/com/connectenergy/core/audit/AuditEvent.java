package br.com.connectenergy.core.audit;

import java.time.Instant;
import java.util.Map;

/** One line of the trail, as it was written. */
public record AuditEvent(
        long id,
        Instant occurredAt,
        String actorKind,
        String actorId,
        String action,
        String subjectType,
        String subjectId,
        Map<String, Object> facts) {

    AuditEvent withId(long other) {
        return new AuditEvent(other, occurredAt, actorKind, actorId, action, subjectType, subjectId, facts);
    }
}
