package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.PricePerKw;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.tariff.DemandTariff;
import br.com.connectenergy.core.tariff.EnergyTariff;
import br.com.connectenergy.core.tariff.Flag;
import br.com.connectenergy.core.tariff.Prices;
import br.com.connectenergy.core.tariff.Source;
import br.com.connectenergy.core.tariff.Validity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tariffs of the days to come: the rows in force until the next readjustment, then grown once in every year. */
final class PricePath {
    private static final int PUBLISHED_DECIMALS = 2;

    private PricePath() {}

    /** The rows are those in force on the day before the next readjustment, or the newest before it. */
    static Prices until(LocalDate end, Prices today, Assumptions assumed, List<Flag> flags) {
        List<EnergyTariff> energy = new ArrayList<>();
        List<DemandTariff> demand = new ArrayList<>();
        LocalDate from = LocalDate.EPOCH;
        BigDecimal factor = BigDecimal.ONE;
        for (LocalDate to = assumed.nextReadjustment(); from.isBefore(end); to = to.plusYears(1)) {
            Validity validity = new Validity(from, to.minusDays(1));
            BigDecimal grown = factor;
            today.energy().forEach(row -> energy.add(energy(row, validity, grown)));
            today.demand().forEach(row -> demand.add(demand(row, validity, grown)));
            from = to;
            factor = factor.multiply(rise(assumed.tariffGrowth()));
        }
        return new Prices(energy, demand, flags, today.taxes(), today.rules());
    }

    static BigDecimal rise(Rate growth) {
        return BigDecimal.ONE.add(growth.fraction());
    }

    private static EnergyTariff energy(EnergyTariff row, Validity validity, BigDecimal factor) {
        return new EnergyTariff(
                row.timeOfUse(),
                validity,
                new PricePerMwh(published(row.tusd().value(), factor)),
                new PricePerMwh(published(row.te().value(), factor)),
                source(row.source(), validity, factor));
    }

    private static DemandTariff demand(DemandTariff row, Validity validity, BigDecimal factor) {
        return new DemandTariff(
                row.timeOfUse(),
                validity,
                new PricePerKw(published(row.tusd().value(), factor)),
                source(row.source(), validity, factor));
    }

    private static BigDecimal published(BigDecimal price, BigDecimal factor) {
        return price.multiply(factor).setScale(PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
    }

    private static Source source(Source row, Validity validity, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) return row;
        return new Source(
                row.dataset(),
                row.version(),
                row.row() + "; projeção desde " + validity.from() + ": x "
                        + factor.stripTrailingZeros().toPlainString());
    }
}
