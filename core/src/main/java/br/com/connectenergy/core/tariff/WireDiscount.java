package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.Rate;
import java.time.LocalDate;

/**
 * A grandfathered discount on the wire (Lei 15.269/2025): only those whose contract was in force keep it, on the demand
 * of then, until its end.
 */
public record WireDiscount(Rate rate, PowerKw demand, LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
