package br.com.connectenergy.core.alert;

import br.com.connectenergy.core.alert.internal.AlertStore;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.StaffRole;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The alerts of staff: admins and auditors see them, an admin closes one with a note; refusals are audited. */
@Component
@Transactional(noRollbackFor = Refusal.class)
public class Alerts {
    private static final int SHOWN = 200;
    private static final int MAX_NOTE = 1_000;

    private final AlertStore store;
    private final AuditTrail audit;
    private final Clock clock;

    Alerts(AlertStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Open ones first, then the newest. */
    public List<SecurityAlert> all(Actor.Staff staff) {
        if (!staff.roles().contains(StaffRole.ADMIN) && !staff.roles().contains(StaffRole.AUDITOR))
            throw refused(staff, "list");
        return store.all(SHOWN);
    }

    /** Closing again changes nothing. */
    public SecurityAlert close(Actor.Staff staff, UUID id, String text) {
        if (!staff.roles().contains(StaffRole.ADMIN)) throw refused(staff, id.toString());
        String note = text.strip();
        if (note.isEmpty() || note.length() > MAX_NOTE) throw AlertError.ALERT_NOTE_INVALID.refuse();
        SecurityAlert alert = store.find(id).orElseThrow(() -> AlertError.ALERT_NOT_FOUND.refuse(Map.of()));
        if (alert.open() && store.close(id, Moment.of(clock), staff.username(), note))
            audit.record(
                    staff,
                    "ALERT_CLOSED",
                    "ALERT",
                    id.toString(),
                    Map.of("kind", alert.kind().name()));
        return store.find(id).orElse(alert);
    }

    private Refusal refused(Actor.Staff staff, String subject) {
        audit.record(staff, "ALERT_REFUSED", "ALERT", subject, Map.of());
        return AlertError.ALERT_ROLE_NOT_ALLOWED.refuse();
    }
}
