package br.com.connectenergy.core.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some events, newest first, and from where the next older ones go on. */
public record AuditPage(List<AuditEvent> events, @Nullable Long next) {
    public AuditPage {
        events = List.copyOf(events);
    }
}
