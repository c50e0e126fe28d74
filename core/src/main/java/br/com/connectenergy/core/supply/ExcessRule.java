package br.com.connectenergy.core.supply;

import br.com.connectenergy.core.energy.PricePerMwh;
import java.math.BigDecimal;

/** What energy above the flexibility costs. */
public sealed interface ExcessRule {
    PricePerMwh price(PricePerMwh contract, PricePerMwh spot);

    /** The month's mean spot price (PLD) plus a spread. */
    record SpotPlus(PricePerMwh spread) implements ExcessRule {
        @Override
        public PricePerMwh price(PricePerMwh contract, PricePerMwh spot) {
            return spot.plus(spread);
        }
    }

    /** A multiple of the contract price. */
    record ContractTimes(BigDecimal factor) implements ExcessRule {
        @Override
        public PricePerMwh price(PricePerMwh contract, PricePerMwh spot) {
            return contract.times(factor);
        }
    }
}
