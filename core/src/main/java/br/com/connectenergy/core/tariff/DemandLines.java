package br.com.connectenergy.core.tariff;

import static br.com.connectenergy.core.tariff.LineKind.DEMAND_OVERRUN;
import static br.com.connectenergy.core.tariff.LineKind.DEMAND_UNUSED;
import static br.com.connectenergy.core.tariff.LineKind.DEMAND_USED;

import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.PricePerKw;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.tariff.BillLines.Priced;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The demand of group A: what was measured, what was contracted and not used, and what ran over the tolerance. */
final class DemandLines {

    private DemandLines() {}

    static void add(BillLines lines, Usage usage, Prices prices, Demand demand) {
        List<Stretch<DemandTariff>> stretches = Stretch.of(
                usage.period(), Dated.begins(prices.demand()), prices, day -> prices.demandOn(day, demand.timeOfUse()));
        PowerKw used = demand.measured();
        PowerKw unused = demand.contracted().over(used);
        Optional<WireDiscount> discount = usage.market() == Market.FREE
                ? usage.wireDiscount()
                        .filter(right -> right.holdsOn(usage.period().lastDay()))
                : Optional.empty();
        PowerKw discounted = discount.map(WireDiscount::demand).orElse(PowerKw.ZERO);
        Rate rate = discount.map(WireDiscount::rate).orElse(Rate.ZERO);
        PowerKw usedDiscounted = used.min(discounted);
        PowerKw unusedDiscounted = unused.min(discounted.over(used));
        line(lines, DEMAND_USED, demand, usedDiscounted, stretches, rate);
        line(lines, DEMAND_USED, demand, used.over(usedDiscounted), stretches, Rate.ZERO);
        line(lines, DEMAND_UNUSED, demand, unusedDiscounted, stretches, rate);
        line(lines, DEMAND_UNUSED, demand, unused.over(unusedDiscounted), stretches, Rate.ZERO);
        overrun(lines, demand, stretches, prices.rules());
    }

    private static void line(
            BillLines lines,
            LineKind kind,
            Demand demand,
            PowerKw power,
            List<Stretch<DemandTariff>> stretches,
            Rate discount) {
        lines.demand(
                kind,
                demand.timeOfUse(),
                power,
                stretches,
                stretch -> priced(stretch.row(), discount.rest(), discount));
    }

    /** Above the tolerance all that exceeds the contract is charged again, at the regulator's multiple of the price. */
    private static void overrun(
            BillLines lines, Demand demand, List<Stretch<DemandTariff>> stretches, BillRules rules) {
        BigDecimal tolerated = BigDecimal.ONE.add(rules.overrunTolerance().fraction());
        if (demand.measured().compareTo(demand.contracted().times(tolerated)) <= 0) return;
        lines.demand(
                DEMAND_OVERRUN,
                demand.timeOfUse(),
                demand.measured().over(demand.contracted()),
                stretches,
                stretch -> priced(stretch.row(), rules.overrunFactor(), Rate.ZERO));
    }

    private static Priced priced(DemandTariff row, BigDecimal factor, Rate discount) {
        PricePerKw net = row.tusd().times(factor);
        return new Priced(net.value(), discount, List.of(row.source()));
    }
}
