package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.audit.internal.TimelineStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.StaffRole;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened, to whom and by whom, for admins and auditors; every look and every refusal is itself in the trail. */
@Component
@Transactional(noRollbackFor = Refusal.class)
public class AuditTimeline {
    static final int PAGE = 50;
    static final int LARGEST_EXPORT = 10_000;

    private final AuditTrail trail;
    private final TimelineStore store;

    AuditTimeline(AuditTrail trail, TimelineStore store) {
        this.trail = trail;
        this.store = store;
    }

    /** The newest events, or those older than the cursor. */
    public AuditPage page(Actor.Staff staff, AuditQuery query, @Nullable Long cursor) {
        List<AuditEvent> events = store.newest(query, cursor, PAGE + 1);
        record(staff, query, "AUDIT_VIEWED");
        boolean more = events.size() > PAGE;
        List<AuditEvent> page = more ? events.subList(0, PAGE) : events;
        return new AuditPage(page, more ? page.getLast().id() : null);
    }

    /** The newest events at once, for a file. */
    public List<AuditEvent> export(Actor.Staff staff, AuditQuery query) {
        List<AuditEvent> events = store.newest(query, null, LARGEST_EXPORT);
        record(staff, query, "AUDIT_EXPORTED");
        return events;
    }

    /** Filed under whom it was about, so that a look at somebody's timeline is a line of that timeline. */
    private void record(Actor.Staff staff, AuditQuery query, String action) {
        boolean allowed =
                staff.roles().contains(StaffRole.ADMIN) || staff.roles().contains(StaffRole.AUDITOR);
        String kind = query.subjectKind() != null && query.subjectId() != null ? query.subjectKind() : "AUDIT";
        String id = kind.equals("AUDIT") || query.subjectId() == null ? "trail" : query.subjectId();
        trail.record(staff, allowed ? action : "AUDIT_REFUSED", kind, id, facts(query));
        if (!allowed) throw AuditError.AUDIT_ROLE_NOT_ALLOWED.refuse();
    }

    /** Names of people stay out: that an actor was asked for is told, not which. */
    private static Map<String, Object> facts(AuditQuery query) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("byActor", query.actor() != null);
        put(facts, "from", query.from());
        put(facts, "until", query.until());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Instant moment) {
        if (moment != null) facts.put(name, moment.toString());
    }
}
