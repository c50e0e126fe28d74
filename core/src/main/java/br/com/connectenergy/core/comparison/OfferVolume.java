package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.PowerMwm;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.supply.Settlement;
import br.com.connectenergy.core.supply.SupplyVolume;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** How much energy an offer supplies in a month. */
public sealed interface OfferVolume {

    Settlement settle(YearMonth month, EnergyMwh metered, Rate losses);

    /** What the contract names for a month; all that is billed where it names nothing. */
    EnergyMwh agreed(Settlement settlement);

    /** All that is metered, whatever it is (the retailer's product). */
    record LoadFollowing() implements OfferVolume {
        @Override
        public Settlement settle(YearMonth month, EnergyMwh metered, Rate losses) {
            return Settlement.following(month, metered, losses, EnergyMwh.ZERO);
        }

        @Override
        public EnergyMwh agreed(Settlement settlement) {
            return settlement.billed();
        }
    }

    /** An average power, shared over the year by twelve factors (January first), with its flexibility. */
    record Agreed(PowerMwm average, List<BigDecimal> seasonality, Rate below, Rate above) implements OfferVolume {
        private static final int MONTHS = 12;

        public Agreed {
            seasonality = List.copyOf(seasonality);
            if (seasonality.size() != MONTHS) throw new InvalidValue("SEASONALITY_INVALID");
        }

        @Override
        public Settlement settle(YearMonth month, EnergyMwh metered, Rate losses) {
            return Settlement.of(month, metered, losses, EnergyMwh.ZERO, in(month));
        }

        @Override
        public EnergyMwh agreed(Settlement settlement) {
            return in(settlement.month()).in(settlement.month());
        }

        private SupplyVolume in(YearMonth month) {
            return new SupplyVolume(average, seasonality.get(month.getMonthValue() - 1), below, above);
        }
    }
}
