package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the lines of one bill: shares a quantity among stretches by days, makes prices gross, rounds each line once. */
final class BillLines {
    static final int QUANTITY_DECIMALS = 6;
    static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private final List<BillLine> lines = new ArrayList<>();

    List<BillLine> all() {
        return lines;
    }

    <R> void energy(
            LineKind kind,
            TimeOfUse timeOfUse,
            EnergyKwh energy,
            List<Stretch<R>> stretches,
            Function<Stretch<R>, Priced> priced) {
        share(
                energy.value(),
                stretches,
                (stretch, part) ->
                        add(kind, timeOfUse, stretch, new Quantity.Energy(new EnergyKwh(part)), priced.apply(stretch)));
    }

    <R> void demand(
            LineKind kind,
            TimeOfUse timeOfUse,
            PowerKw power,
            List<Stretch<R>> stretches,
            Function<Stretch<R>, Priced> priced) {
        share(
                power.value(),
                stretches,
                (stretch, part) ->
                        add(kind, timeOfUse, stretch, new Quantity.Demand(new PowerKw(part)), priced.apply(stretch)));
    }

    /** The net price of one unit in R$, the discount that is in it, and where it comes from. */
    record Priced(BigDecimal net, Rate discount, List<Source> sources) {}

    private interface Part<R> {
        void of(Stretch<R> stretch, BigDecimal quantity);
    }

    /** Pro rata by days; the last stretch takes what rounding left, so that the parts are the whole. */
    private static <R> void share(BigDecimal quantity, List<Stretch<R>> stretches, Part<R> part) {
        if (quantity.signum() == 0) return;
        int days = stretches.stream().mapToInt(Stretch::days).sum();
        BigDecimal left = quantity;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch<R> stretch = stretches.get(i);
            BigDecimal share = i == stretches.size() - 1
                    ? left
                    : quantity.multiply(BigDecimal.valueOf(stretch.days()))
                            .divide(BigDecimal.valueOf(days), QUANTITY_DECIMALS, ROUNDING);
            left = left.subtract(share);
            part.of(stretch, share);
        }
    }

    private void add(LineKind kind, TimeOfUse timeOfUse, Stretch<?> stretch, Quantity quantity, Priced priced) {
        if (kind == LineKind.FLAG && priced.net().signum() == 0) return;
        TaxRule tax = stretch.tax();
        Rate icmsRate = kind.withIcms() ? tax.icms() : Rate.ZERO;
        BigDecimal gross = tax.formula().gross(priced.net(), icmsRate, tax.federal());
        Money amount = new Money(quantity.value().multiply(gross));
        Money icms = amount.times(icmsRate.fraction());
        Money federal = new Money(tax.formula()
                .federalBase(amount.value(), icms.value())
                .multiply(tax.federal().fraction()));
        lines.add(new BillLine(
                kind,
                timeOfUse,
                stretch.from(),
                stretch.to(),
                quantity,
                new UnitPrice(priced.net(), gross),
                priced.discount(),
                amount,
                icms,
                federal,
                tax,
                priced.sources()));
    }
}
