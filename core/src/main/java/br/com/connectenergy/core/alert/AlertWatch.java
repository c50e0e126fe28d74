package br.com.connectenergy.core.alert;

import br.com.connectenergy.core.alert.internal.AlertStore;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditFeed;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sealed trail once, in order, and opens an alert for every new signal; safe in many copies. */
@Component
@Transactional
public class AlertWatch {
    private static final int AT_ONCE = 200;
    private static final Actor.System ACTOR = new Actor.System("alert-watch");

    private final AuditFeed feed;
    private final Signals signals;
    private final AlertStore store;
    private final AlertMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    AlertWatch(AuditFeed feed, Signals signals, AlertStore store, AlertMail mail, AuditTrail audit, Clock clock) {
        this.feed = feed;
        this.signals = signals;
        this.store = store;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers how many events it read; none, too, while another copy reads. */
    public int read(AlertSettings settings) {
        OptionalLong last = store.claimWatch();
        if (last.isEmpty()) return 0;
        List<AuditEvent> events = feed.after(last.getAsLong(), AT_ONCE);
        for (AuditEvent event : events) {
            signals.of(event, settings).forEach(this::raise);
        }
        if (!events.isEmpty()) store.moveWatch(events.getLast().id());
        return events.size();
    }

    private void raise(Signal signal) {
        Optional<SecurityAlert> opened = store.raise(signal, Moment.of(clock));
        opened.ifPresent(alert -> {
            audit.record(
                    ACTOR,
                    "ALERT_OPENED",
                    "ALERT",
                    alert.id().toString(),
                    Map.of("kind", alert.kind().name(), "eventId", alert.eventId()));
            mail.tell(alert);
        });
    }
}
