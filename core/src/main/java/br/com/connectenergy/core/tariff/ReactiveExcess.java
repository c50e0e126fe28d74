package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Reactive energy above the reference of the power factor, as the kWh that are charged, with the price they are charged at. */
public record ReactiveExcess(EnergyKwh energy, EnergyTariff price) {

    /** One hour: its energy and its power factor, between 0 and 1. */
    public record Hour(EnergyKwh energy, BigDecimal powerFactor) {
        public Hour {
            if (powerFactor.signum() <= 0 || powerFactor.compareTo(BigDecimal.ONE) > 0) {
                throw new InvalidValue("POWER_FACTOR_INVALID");
            }
        }
    }

    /** E_RE: the sum of kWh (reference / f - 1) over the hours whose factor f is below the reference. */
    public static EnergyKwh of(List<Hour> hours, BigDecimal reference) {
        BigDecimal excess = BigDecimal.ZERO;
        for (Hour hour : hours) {
            if (hour.powerFactor().compareTo(reference) >= 0) continue;
            BigDecimal share =
                    reference.divide(hour.powerFactor(), MathContext.DECIMAL64).subtract(BigDecimal.ONE);
            excess = excess.add(hour.energy().value().multiply(share));
        }
        return new EnergyKwh(excess.setScale(BillLines.QUANTITY_DECIMALS, BillLines.ROUNDING));
    }
}
