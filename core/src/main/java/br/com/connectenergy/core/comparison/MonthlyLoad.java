package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.tariff.Demand;
import br.com.connectenergy.core.tariff.Reading;
import java.util.List;

/** What a consumer unit uses in one month: energy and demand by time of use, and the municipal lighting fee (COSIP). */
public record MonthlyLoad(List<Reading> readings, List<Demand> demands, Money publicLighting) {
    public MonthlyLoad {
        readings = List.copyOf(readings);
        demands = List.copyOf(demands);
    }

    public EnergyKwh energy() {
        return readings.stream().map(Reading::energy).reduce(EnergyKwh.ZERO, EnergyKwh::plus);
    }
}
