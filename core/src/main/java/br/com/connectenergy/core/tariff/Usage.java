package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one consumer unit used in one billing period: readings, demands (group A), connection (group B), reactive excess, COSIP. */
public record Usage(
        Subgroup subgroup,
        Market market,
        BillingPeriod period,
        List<Reading> readings,
        List<Demand> demands,
        @Nullable Connection connection,
        @Nullable ReactiveExcess reactiveExcess,
        @Nullable WireDiscount discount,
        Money publicLighting) {
    public Usage {
        readings = List.copyOf(readings);
        demands = List.copyOf(demands);
        if (subgroup.isGroupA() && demands.isEmpty()) throw TariffError.CONTRACTED_DEMAND_MISSING.refuse();
    }

    public EnergyKwh energy() {
        return readings.stream().map(Reading::energy).reduce(EnergyKwh.ZERO, EnergyKwh::plus);
    }

    Optional<WireDiscount> wireDiscount() {
        return Optional.ofNullable(discount);
    }
}
