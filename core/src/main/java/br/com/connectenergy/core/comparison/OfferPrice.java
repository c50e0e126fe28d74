package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How an offer prices a MWh (PIS and COFINS inside, ICMS outside). */
public sealed interface OfferPrice {

    /** {@code regulated}: the mean regulated price of energy (TE) at the month's load, PIS and COFINS inside, as on its first day. */
    PricePerMwh in(YearMonth month, PricePerMwh spot, PricePerMwh regulated, Rate indexGrowth);

    /** A price that its index brings up to date every twelve months from the base; unindexed ones stay. */
    record Fixed(PricePerMwh price, boolean indexed, YearMonth base) implements OfferPrice {
        @Override
        public PricePerMwh in(YearMonth month, PricePerMwh spot, PricePerMwh regulated, Rate indexGrowth) {
            long years = Math.max(0, ChronoUnit.MONTHS.between(base, month) / 12);
            if (!indexed || years == 0) return price;
            BigDecimal factor = PricePath.rise(indexGrowth).pow(Math.toIntExact(years));
            return new PricePerMwh(price.value().multiply(factor).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** So much below the regulated price of energy. */
    record GuaranteedDiscount(Rate discount) implements OfferPrice {
        @Override
        public PricePerMwh in(YearMonth month, PricePerMwh spot, PricePerMwh regulated, Rate indexGrowth) {
            return new PricePerMwh(regulated.value().multiply(discount.rest()).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** The month's mean spot price and a spread. */
    record SpotPlus(PricePerMwh spread) implements OfferPrice {
        @Override
        public PricePerMwh in(YearMonth month, PricePerMwh spot, PricePerMwh regulated, Rate indexGrowth) {
            return spot.plus(spread);
        }
    }
}
