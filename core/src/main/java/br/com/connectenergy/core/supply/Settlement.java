package br.com.connectenergy.core.supply;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.Rate;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A month's energy against the contract: what must be delivered (metered plus losses, less PROINFA), what is billed at
 * the contract price, what exceeds the flexibility and what take-or-pay charges although it was not used.
 */
public record Settlement(
        YearMonth month,
        EnergyMwh metered,
        EnergyMwh required,
        EnergyMwh lowest,
        EnergyMwh highest,
        EnergyMwh billed,
        EnergyMwh excess,
        EnergyMwh unused) {

    public static Settlement of(
            YearMonth month, EnergyMwh metered, Rate losses, EnergyMwh proinfa, SupplyVolume volume) {
        EnergyMwh required =
                metered.times(BigDecimal.ONE.add(losses.fraction())).over(proinfa);
        EnergyMwh lowest = volume.lowest(month);
        EnergyMwh highest = volume.highest(month);
        return new Settlement(
                month,
                metered,
                required,
                lowest,
                highest,
                required.max(lowest).min(highest),
                required.over(highest),
                lowest.over(required));
    }

    /** A contract that supplies whatever is used: nothing exceeds it and nothing is left. */
    public static Settlement following(YearMonth month, EnergyMwh metered, Rate losses, EnergyMwh proinfa) {
        EnergyMwh required =
                metered.times(BigDecimal.ONE.add(losses.fraction())).over(proinfa);
        return new Settlement(month, metered, required, required, required, required, EnergyMwh.ZERO, EnergyMwh.ZERO);
    }
}
