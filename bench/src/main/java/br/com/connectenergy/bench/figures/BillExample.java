package br.com.connectenergy.bench.figures;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.PricePerKw;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.tariff.BillRules;
import br.com.connectenergy.core.tariff.BillingPeriod;
import br.com.connectenergy.core.tariff.Demand;
import br.com.connectenergy.core.tariff.DemandTariff;
import br.com.connectenergy.core.tariff.EnergyTariff;
import br.com.connectenergy.core.tariff.Flag;
import br.com.connectenergy.core.tariff.FlagColour;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Prices;
import br.com.connectenergy.core.tariff.Reading;
import br.com.connectenergy.core.tariff.Source;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.TaxFormula;
import br.com.connectenergy.core.tariff.TaxRule;
import br.com.connectenergy.core.tariff.TimeOfUse;
import br.com.connectenergy.core.tariff.Usage;
import br.com.connectenergy.core.tariff.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Consumer units of one tariff class that differ in what they used. */
final class BillExample {
    private static final int UNITS = 512;
    private static final Validity CYCLE = new Validity(LocalDate.of(2026, 7, 4), LocalDate.of(2027, 7, 3));
    private static final BillingPeriod SEPTEMBER =
            new BillingPeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1));

    private BillExample() {}

    static Prices prices() {
        return new Prices(
                List.of(energy(TimeOfUse.OFF_PEAK, "150.00", "302.50"), energy(TimeOfUse.PEAK, "920.00", "484.80")),
                List.of(new DemandTariff(TimeOfUse.ANY, CYCLE, PricePerKw.of("24.00"), source("demand"))),
                List.of(new Flag(
                        YearMonth.of(2026, 9), FlagColour.YELLOW, PricePerMwh.of("18.85"), source("flag 2026-09"))),
                List.of(new TaxRule(
                        CYCLE,
                        Rate.ofPercent("18"),
                        Rate.ofPercent("1.09"),
                        Rate.ofPercent("5.02"),
                        TaxFormula.ICMS_OUTSIDE_FEDERAL_BASE,
                        source("taxes"))),
                new BillRules(
                        CYCLE,
                        Rate.ofPercent("5"),
                        new BigDecimal("2"),
                        EnergyKwh.of("30"),
                        EnergyKwh.of("50"),
                        EnergyKwh.of("100"),
                        source("rules")));
    }

    static List<Usage> usages() {
        return IntStream.range(0, UNITS).mapToObj(BillExample::usage).toList();
    }

    private static Usage usage(int unit) {
        return new Usage(
                Subgroup.A4,
                Market.REGULATED,
                SEPTEMBER,
                List.of(
                        new Reading(TimeOfUse.OFF_PEAK, new EnergyKwh(BigDecimal.valueOf(40_000 + unit * 97L))),
                        new Reading(TimeOfUse.PEAK, new EnergyKwh(BigDecimal.valueOf(4_000 + unit * 13L)))),
                List.of(new Demand(
                        TimeOfUse.ANY, PowerKw.of("300"), new PowerKw(BigDecimal.valueOf(180 + unit % 120)))),
                null,
                null,
                null,
                Money.of("85.00"));
    }

    private static EnergyTariff energy(TimeOfUse timeOfUse, String tusd, String te) {
        return new EnergyTariff(
                timeOfUse, CYCLE, PricePerMwh.of(tusd), PricePerMwh.of(te), source("A4 Verde " + timeOfUse));
    }

    private static Source source(String row) {
        return new Source("example", Sha256.of("example"), row);
    }
}
