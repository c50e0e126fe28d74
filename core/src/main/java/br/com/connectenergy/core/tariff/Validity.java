package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.InvalidValue;
import java.time.LocalDate;

/** The days on which a row holds, both ends included, as the regulator publishes them. */
public record Validity(LocalDate from, LocalDate to) {
    public Validity {
        if (to.isBefore(from)) throw new InvalidValue("VALIDITY_INVALID");
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
