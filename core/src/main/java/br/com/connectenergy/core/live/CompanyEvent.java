package br.com.connectenergy.core.live;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.Map;

/** One thing that moved for a company; ids count from 1 without a gap, facts are ids and codes. */
public record CompanyEvent(
        RegistrationId registrationId, long id, CompanyEventKind kind, Map<String, Object> facts, Instant at) {
    public CompanyEvent {
        facts = Map.copyOf(facts);
    }
}
