package br.com.connectenergy.bench.figures;

import br.com.connectenergy.core.tariff.DemandTariff;
import br.com.connectenergy.core.tariff.EnergyTariff;
import br.com.connectenergy.core.tariff.Prices;
import br.com.connectenergy.core.tariff.Reading;
import br.com.connectenergy.core.tariff.TaxRule;
import br.com.connectenergy.core.tariff.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The arithmetic of one bill whose prices do not change in the period: no validities, no taxes apart, no explanation. */
final class BareBill {

    private BareBill() {}

    static long cents(Usage usage, Prices prices) {
        TaxRule tax = prices.taxes().getFirst();
        BigDecimal federal = BigDecimal.ONE
                .subtract(tax.pis().fraction())
                .subtract(tax.cofins().fraction());
        BigDecimal all = federal.multiply(BigDecimal.ONE.subtract(tax.icms().fraction()));
        BigDecimal total = usage.publicLighting().value();
        BigDecimal energy = BigDecimal.ZERO;
        for (Reading reading : usage.readings()) {
            BigDecimal kwh = reading.energy().value();
            energy = energy.add(kwh);
            for (EnergyTariff row : prices.energy()) {
                if (row.timeOfUse() == reading.timeOfUse()) {
                    BigDecimal net = row.tusd().value().add(row.te().value()).movePointLeft(3);
                    total = total.add(line(kwh, net, all));
                }
            }
        }
        DemandTariff demand = prices.demand().getFirst();
        BigDecimal measured = usage.demands().getFirst().measured().value();
        BigDecimal contracted = usage.demands().getFirst().contracted().value();
        total = total.add(line(measured, demand.tusd().value(), all));
        if (contracted.compareTo(measured) > 0) {
            total = total.add(line(contracted.subtract(measured), demand.tusd().value(), federal));
        }
        BigDecimal flag = prices.flags().getFirst().surcharge().value().movePointLeft(3);
        return total.add(line(energy, flag, all)).unscaledValue().longValueExact();
    }

    private static BigDecimal line(BigDecimal quantity, BigDecimal net, BigDecimal divisor) {
        return quantity.multiply(net.divide(divisor, 8, RoundingMode.HALF_UP)).setScale(2, RoundingMode.HALF_UP);
    }
}
