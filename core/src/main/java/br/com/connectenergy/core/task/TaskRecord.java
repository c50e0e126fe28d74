package br.com.connectenergy.core.task;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we know of one visit of a user task. */
public record TaskRecord(
        long elementInstanceKey,
        long processInstanceKey,
        String elementId,
        RegistrationId registrationId,
        String formId,
        TaskAudience audience,
        Map<String, Object> facts,
        TaskState state,
        @Nullable Instant dueAt,
        Instant openedAt,
        @Nullable Instant closedAt) {
    public TaskRecord {
        facts = Map.copyOf(facts);
    }

    /** The company may still answer. */
    public boolean acceptsAnswerAt(Instant now) {
        return state == TaskState.OPEN && !lapsedAt(now);
    }

    /** A company's deadline is hard; staff may be late. */
    boolean lapsedAt(Instant now) {
        return audience == TaskAudience.COMPANY && dueAt != null && !now.isBefore(dueAt);
    }
}
