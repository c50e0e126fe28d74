package br.com.connectenergy.core.supply;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a free consumer pays besides the distributor for one month: energy with ICMS inside its base, charges and fees. */
public record SupplyInvoice(Settlement settlement, List<Line> lines) {

    /** What a line is for. */
    public enum Kind {
        ENERGY,
        EXCESS_ENERGY,
        ICMS,
        UNUSED_CREDIT,
        SECTOR_CHARGES,
        RETAILER_FEE,
        MONTHLY_FEE,
        PLATFORM_FEE
    }

    /** One line; a credit is negative. */
    public record Line(Kind kind, EnergyMwh energy, PricePerMwh price, Money amount) {}

    public SupplyInvoice {
        lines = List.copyOf(lines);
    }

    /** {@code spot}: the month's mean spot price (PLD) as the contract's modulation weighs it. */
    public static SupplyInvoice of(Settlement settlement, SupplyTerms terms, PricePerMwh spot, Rate icms) {
        List<Line> lines = new ArrayList<>();
        Line energy = line(Kind.ENERGY, settlement.billed(), terms.price());
        PricePerMwh beyond = terms.excessRule().price(terms.price(), spot);
        Line excess = line(Kind.EXCESS_ENERGY, settlement.excess(), beyond);
        lines.add(energy);
        lines.add(excess);
        lines.add(
                icms(energy.amount().plus(excess.amount()), settlement.billed().plus(settlement.excess()), icms));
        if (terms.shortRule() == ShortRule.SETTLE_AT_SPOT) {
            Line unused = line(Kind.UNUSED_CREDIT, settlement.unused(), spot);
            lines.add(new Line(unused.kind(), unused.energy(), unused.price(), Money.ZERO.minus(unused.amount())));
        }
        lines.add(line(Kind.SECTOR_CHARGES, settlement.metered(), terms.sectorCharges()));
        lines.add(line(Kind.RETAILER_FEE, settlement.metered(), terms.retailerFee()));
        lines.add(new Line(Kind.MONTHLY_FEE, EnergyMwh.ZERO, PricePerMwh.ZERO, terms.monthlyFee()));
        lines.add(new Line(
                Kind.PLATFORM_FEE,
                settlement.billed(),
                PricePerMwh.ZERO,
                energy.amount().times(terms.platformFee().fraction())));
        return new SupplyInvoice(
                settlement,
                lines.stream().filter(line -> !line.amount().equals(Money.ZERO)).toList());
    }

    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Line line(Kind kind, EnergyMwh energy, PricePerMwh price) {
        return new Line(kind, energy, price, new Money(energy.value().multiply(price.value())));
    }

    /** "Por dentro": the tax is part of what it is charged on. */
    private static Line icms(Money net, EnergyMwh energy, Rate icms) {
        BigDecimal gross = net.value().divide(icms.rest(), 2, RoundingMode.HALF_UP);
        return new Line(Kind.ICMS, energy, PricePerMwh.ZERO, new Money(gross).minus(net));
    }
}
