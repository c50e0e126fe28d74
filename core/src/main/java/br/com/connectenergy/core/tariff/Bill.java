package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.shared.Sha256;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A bill of the distributor that opens to its lines; the same input gives the same fingerprint at any later time. */
public record Bill(BillingPeriod period, List<BillLine> lines, Money publicLighting, EnergyKwh energy) {
    public Bill {
        lines = List.copyOf(lines);
    }

    public Money subtotal() {
        return sum(BillLine::amount);
    }

    public Money icms() {
        return sum(BillLine::icms);
    }

    /** PIS and COFINS. */
    public Money federal() {
        return sum(BillLine::federal);
    }

    public Money total() {
        return subtotal().plus(publicLighting);
    }

    /** What the regulator's net prices alone come to, unrounded, in R$. */
    public BigDecimal net() {
        return lines.stream()
                .map(line -> line.quantity().value().multiply(line.price().net()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Sha256 fingerprint() {
        return Fingerprint.of(this);
    }

    private Money sum(Function<BillLine, Money> part) {
        return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
