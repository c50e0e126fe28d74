package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;

/** Unidade consumidora: one place where a company takes energy from a distributor's wire. */
public record ConsumerUnit(ConsumerUnitId id, RegistrationId company, UnitProfile profile, Instant changedAt) {

    ConsumerUnit with(UnitProfile changed, Instant now) {
        return new ConsumerUnit(id, company, changed, now);
    }
}
