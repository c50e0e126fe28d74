package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.audit.internal.AuditStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Append-only record of who did what; written in the caller's transaction, changed by nobody. */
@Component
@Transactional
public class AuditTrail {
    private final AuditStore store;
    private final Clock clock;

    AuditTrail(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Facts are ids, codes and dates, never personal data. */
    public void record(Actor actor, String action, String subjectType, String subjectId, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(actor.trace());
        all.putAll(facts);
        store.insert(new AuditEvent(
                0, Moment.of(clock), actor.kind(), actor.id(), action, subjectType, subjectId, Map.copyOf(all)));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEvent> of(String subjectType, String subjectId) {
        return store.of(subjectType, subjectId);
    }
}
