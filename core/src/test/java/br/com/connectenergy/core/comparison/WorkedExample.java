package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.PowerMwm;
import br.com.connectenergy.core.energy.PricePerKw;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.supply.ExcessRule;
import br.com.connectenergy.core.supply.ExitClause;
import br.com.connectenergy.core.supply.ShortRule;
import br.com.connectenergy.core.tariff.BillRules;
import br.com.connectenergy.core.tariff.Demand;
import br.com.connectenergy.core.tariff.DemandTariff;
import br.com.connectenergy.core.tariff.EnergyTariff;
import br.com.connectenergy.core.tariff.Flag;
import br.com.connectenergy.core.tariff.FlagColour;
import br.com.connectenergy.core.tariff.Prices;
import br.com.connectenergy.core.tariff.Reading;
import br.com.connectenergy.core.tariff.Source;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.TaxFormula;
import br.com.connectenergy.core.tariff.TaxRule;
import br.com.connectenergy.core.tariff.TimeOfUse;
import br.com.connectenergy.core.tariff.Validity;
import br.com.connectenergy.core.tariff.WireDiscount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The worked example of the bill as a load that is the same every month, with offers around its 210.00 R$/MWh. */
final class WorkedExample {
    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    static final Assumptions STILL = assumptions("0", "0", "0");
    private static final Source SOURCE = new Source("example", Sha256.of("example"), "linha 1");
    private static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

    private WorkedExample() {}

    static Assumptions assumptions(String tariffGrowth, String indexGrowth, String interest) {
        return new Assumptions(
                Rate.ofPercent(tariffGrowth),
                LocalDate.of(2027, 7, 4),
                Rate.ofPercent(indexGrowth),
                Rate.ofPercent(interest),
                Rate.ofPercent("18"),
                Money.of("20000.00"),
                Rate.ofPercent("45"));
    }

    static YearlyLoad load(@Nullable WireDiscount discount) {
        MonthlyLoad month = new MonthlyLoad(
                List.of(
                        new Reading(TimeOfUse.OFF_PEAK, EnergyKwh.of("62000")),
                        new Reading(TimeOfUse.PEAK, EnergyKwh.of("6000"))),
                List.of(new Demand(TimeOfUse.ANY, PowerKw.of("300"), PowerKw.of("280"))),
                Money.of("85.00"));
        Map<Month, MonthlyLoad> months = Stream.of(Month.values()).collect(Collectors.toMap(key -> key, _ -> month));
        return new YearlyLoad(Subgroup.A4, null, discount, months);
    }

    static WireDiscount halfOfTheWire() {
        return new WireDiscount(Rate.ofPercent("50"), PowerKw.of("300"), LocalDate.of(2040, 12, 31));
    }

    static Prices prices() {
        return new Prices(
                List.of(energy(TimeOfUse.OFF_PEAK, "150.00", "302.50"), energy(TimeOfUse.PEAK, "920.00", "484.80")),
                List.of(new DemandTariff(TimeOfUse.ANY, ALWAYS, PricePerKw.of("24.00"), SOURCE)),
                List.of(),
                List.of(new TaxRule(
                        ALWAYS,
                        Rate.ofPercent("18"),
                        Rate.ofPercent("1.09"),
                        Rate.ofPercent("5.02"),
                        TaxFormula.ICMS_OUTSIDE_FEDERAL_BASE,
                        SOURCE)),
                new BillRules(
                        ALWAYS,
                        Rate.ofPercent("5"),
                        BigDecimal.TWO,
                        EnergyKwh.of("30"),
                        EnergyKwh.of("50"),
                        EnergyKwh.of("100"),
                        SOURCE));
    }

    /** So many months before September, every one yellow, with one spot price. */
    static MarketHistory yellow(int months, String spot) {
        return new MarketHistory(IntStream.rangeClosed(1, months)
                .mapToObj(back -> month(SEPTEMBER.minusMonths(back), "18.85", spot))
                .toList());
    }

    static MarketMonth month(YearMonth month, String surcharge, String spot) {
        return new MarketMonth(
                new Flag(month, FlagColour.YELLOW, PricePerMwh.of(surcharge), SOURCE), PricePerMwh.of(spot), SOURCE);
    }

    static ComparedOffer offer(String id, OfferPrice price, int months) {
        return new ComparedOffer(
                id,
                SEPTEMBER,
                months,
                price,
                new OfferVolume.Agreed(
                        PowerMwm.of("0.095"),
                        Collections.nCopies(12, BigDecimal.ONE),
                        Rate.ofPercent("10"),
                        Rate.ofPercent("10")),
                Rate.ofPercent("3"),
                new ExcessRule.SpotPlus(PricePerMwh.of("10.00")),
                ShortRule.PAY_FULL,
                PricePerMwh.of("12.00"),
                PricePerMwh.of("6.00"),
                Money.ZERO,
                Rate.ofPercent("0.5"),
                List.of(
                        new ExitClause.ShareOfRemaining(Rate.ofPercent("30")),
                        new ExitClause.BuyersMarkToMarket(),
                        new ExitClause.MeanInvoices(3)));
    }

    static OfferPrice fixed(String price) {
        return new OfferPrice.Fixed(PricePerMwh.of(price), false, SEPTEMBER);
    }

    private static EnergyTariff energy(TimeOfUse timeOfUse, String tusd, String te) {
        return new EnergyTariff(timeOfUse, ALWAYS, PricePerMwh.of(tusd), PricePerMwh.of(te), SOURCE);
    }
}
