package br.com.connectenergy.core.supply;

import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;

/** What one MWh costs under a contract: price (PIS and COFINS inside, ICMS outside), rules beyond the flexibility, charges and fees. */
public record SupplyTerms(
        PricePerMwh price,
        ExcessRule excessRule,
        ShortRule shortRule,
        PricePerMwh sectorCharges,
        PricePerMwh retailerFee,
        Money monthlyFee,
        Rate platformFee) {}
