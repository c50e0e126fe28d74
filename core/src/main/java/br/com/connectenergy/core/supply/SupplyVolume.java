package br.com.connectenergy.core.supply;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.PowerMwm;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;
import java.time.YearMonth;

/** The agreed volume of a month: average power, seasonal factor of the month, and how far consumption may lie below and above. */
public record SupplyVolume(PowerMwm average, BigDecimal seasonality, Rate flexibilityBelow, Rate flexibilityAbove) {
    private static final int HOURS_A_DAY = 24;

    public SupplyVolume {
        if (seasonality.signum() < 0) throw new InvalidValue("SEASONALITY_INVALID");
    }

    public EnergyMwh in(YearMonth month) {
        return average.during(month.lengthOfMonth() * HOURS_A_DAY).times(seasonality);
    }

    EnergyMwh lowest(YearMonth month) {
        return in(month).times(flexibilityBelow.rest());
    }

    EnergyMwh highest(YearMonth month) {
        return in(month).times(BigDecimal.ONE.add(flexibilityAbove.fraction()));
    }
}
