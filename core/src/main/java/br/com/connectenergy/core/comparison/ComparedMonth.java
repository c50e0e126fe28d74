package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.supply.SupplyInvoice;
import br.com.connectenergy.core.tariff.Bill;
import java.time.YearMonth;

/** One month both ways: the regulated bill, and the distributor's bill for the wire with the supplier's invoice beside it. */
public record ComparedMonth(YearMonth month, Bill regulated, Bill wire, SupplyInvoice supply) {

    public Money free() {
        return wire.total().plus(supply.total());
    }

    public Money saving() {
        return regulated.total().minus(free());
    }

    /** What orders offers: everything the buyer pays but the platform's fee. */
    Money ordering() {
        Money fee = supply.lines().stream()
                .filter(line -> line.kind() == SupplyInvoice.Kind.PLATFORM_FEE)
                .map(SupplyInvoice.Line::amount)
                .reduce(Money.ZERO, Money::plus);
        return free().minus(fee);
    }
}
