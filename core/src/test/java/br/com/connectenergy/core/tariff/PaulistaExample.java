package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.PricePerKw;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worked example: A4 Verde in São Paulo, 30 days, 62,000 kWh off-peak and 6,000 kWh peak, contracted 300 kW. */
final class PaulistaExample {
    static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    static final BillingPeriod SEPTEMBER = new BillingPeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1));
    static final TaxRule SAO_PAULO = new TaxRule(
            ALWAYS,
            Rate.ofPercent("18"),
            Rate.ofPercent("1.09"),
            Rate.ofPercent("5.02"),
            TaxFormula.ICMS_OUTSIDE_FEDERAL_BASE,
            source("taxes"));
    static final BillRules RULES = new BillRules(
            ALWAYS,
            Rate.ofPercent("5"),
            new BigDecimal("2"),
            EnergyKwh.of("30"),
            EnergyKwh.of("50"),
            EnergyKwh.of("100"),
            source("rules"));

    private PaulistaExample() {}

    static Source source(String row) {
        return new Source("example", Sha256.of("example"), row);
    }

    static EnergyTariff energy(TimeOfUse timeOfUse, Validity validity, String tusd, String te) {
        return new EnergyTariff(
                timeOfUse, validity, PricePerMwh.of(tusd), PricePerMwh.of(te), source("A4 Verde " + timeOfUse));
    }

    static DemandTariff demand(Validity validity, String tusd) {
        return new DemandTariff(TimeOfUse.ANY, validity, PricePerKw.of(tusd), source("A4 Verde kW"));
    }

    static Flag flag(YearMonth month, FlagColour colour, String surcharge) {
        return new Flag(month, colour, PricePerMwh.of(surcharge), source("flag " + month));
    }

    static Prices prices() {
        return new Prices(
                List.of(
                        energy(TimeOfUse.OFF_PEAK, ALWAYS, "150.00", "302.50"),
                        energy(TimeOfUse.PEAK, ALWAYS, "920.00", "484.80")),
                List.of(demand(ALWAYS, "24.00")),
                List.of(flag(YearMonth.of(2026, 9), FlagColour.YELLOW, "18.85")),
                List.of(SAO_PAULO),
                RULES);
    }

    static Usage usage(Market market, String measuredKw, @Nullable WireDiscount discount) {
        return new Usage(
                Subgroup.A4,
                market,
                SEPTEMBER,
                List.of(
                        new Reading(TimeOfUse.OFF_PEAK, EnergyKwh.of("62000")),
                        new Reading(TimeOfUse.PEAK, EnergyKwh.of("6000"))),
                List.of(new Demand(TimeOfUse.ANY, PowerKw.of("300"), PowerKw.of(measuredKw))),
                null,
                null,
                discount,
                Money.of("85.00"));
    }
}
