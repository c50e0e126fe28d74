package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.WireDiscount;
import org.jspecify.annotations.Nullable;

/** What a company says about one of its consumer units. */
public record UnitProfile(
        String name,
        UnitNumbers numbers,
        UnitPlace place,
        UnitTariff tariff,
        Market market,
        boolean ownGeneration,
        @Nullable WireDiscount discount) {}
