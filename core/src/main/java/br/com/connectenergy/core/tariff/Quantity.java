package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import java.math.BigDecimal;

/** How much a line is about: energy in kWh or demand in kW. */
public sealed interface Quantity {
    BigDecimal value();

    /** Energy of a line. */
    record Energy(EnergyKwh kwh) implements Quantity {
        @Override
        public BigDecimal value() {
            return kwh.value();
        }
    }

    /** Demand of a line. */
    record Demand(PowerKw kw) implements Quantity {
        @Override
        public BigDecimal value() {
            return kw.value();
        }
    }
}
