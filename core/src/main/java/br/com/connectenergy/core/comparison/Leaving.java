package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.supply.ExitClause;
import br.com.connectenergy.core.supply.SupplyInvoice;
import java.time.YearMonth;
import java.util.List;

/** What it costs to leave an offer's contract at the end of a month, clause by clause, before anything is accepted. */
public final class Leaving {
    private static final int INVOICES = 12;

    private Leaving() {}

    /** {@code market}: what a MWh costs elsewhere on that day; what is left is the energy that the contract names after that month. */
    public static List<Money> after(YearMonth last, OfferComparison comparison, PricePerMwh market) {
        List<ComparedMonth> months = comparison.months();
        if (last.isBefore(months.getFirst().month())
                || last.isAfter(months.getLast().month())) {
            throw new InvalidValue("LEAVING_OUTSIDE_TERM");
        }
        List<ComparedMonth> before =
                months.stream().filter(month -> !month.month().isAfter(last)).toList();
        EnergyMwh rest = months.stream()
                .filter(month -> month.month().isAfter(last))
                .map(month -> comparison.offer().volume().agreed(month.supply().settlement()))
                .reduce(EnergyMwh.ZERO, EnergyMwh::plus);
        List<Money> invoices = before.stream()
                .skip(Math.max(0, before.size() - INVOICES))
                .map(month -> energy(month.supply()))
                .toList();
        ExitClause.Remaining remaining =
                new ExitClause.Remaining(price(before.getLast().supply()), market, rest, invoices);
        return comparison.offer().exits().stream()
                .map(clause -> clause.cost(remaining))
                .toList();
    }

    private static PricePerMwh price(SupplyInvoice invoice) {
        return invoice.lines().stream()
                .filter(line -> line.kind() == SupplyInvoice.Kind.ENERGY)
                .map(SupplyInvoice.Line::price)
                .findFirst()
                .orElse(PricePerMwh.ZERO);
    }

    private static Money energy(SupplyInvoice invoice) {
        return invoice.lines().stream()
                .filter(line ->
                        line.kind() == SupplyInvoice.Kind.ENERGY || line.kind() == SupplyInvoice.Kind.EXCESS_ENERGY)
                .map(SupplyInvoice.Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
