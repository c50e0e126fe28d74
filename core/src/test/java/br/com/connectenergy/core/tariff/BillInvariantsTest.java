package br.com.connectenergy.core.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What holds for every bill, whatever is used, changed and taxed. */
@Tag("RF002")
class BillInvariantsTest {
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal HALF_OF_THE_LAST_DECIMAL = new BigDecimal("0.000000005");

    @Property(tries = 300)
    void taxesAndNetPricesAreTheWholeBill(
            @ForAll @IntRange(max = 900_000) int offPeak,
            @ForAll @IntRange(max = 90_000) int peak,
            @ForAll @IntRange(min = 30, max = 2_000) int contracted,
            @ForAll @IntRange(max = 2_500) int measured,
            @ForAll @IntRange(max = 29) int change,
            @ForAll @IntRange(max = 30) int icmsPercent) {
        Bill bill = Bills.of(usage(offPeak, peak, contracted, measured), prices(change, icmsPercent));

        BigDecimal difference =
                bill.subtotal().minus(bill.icms()).minus(bill.federal()).value().subtract(bill.net());
        // amount, ICMS and PIS/COFINS are each rounded to the cent, the unit price to 8 decimals
        BigDecimal rounding = bill.lines().stream()
                .map(line -> HALF_CENT
                        .multiply(BigDecimal.valueOf(3))
                        .add(line.quantity().value().multiply(HALF_OF_THE_LAST_DECIMAL)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(difference.abs()).isLessThanOrEqualTo(rounding);
    }

    @Property(tries = 300)
    void aChangeOfTariffLosesAndAddsNoEnergyAndNoDemand(
            @ForAll @IntRange(max = 900_000) int offPeak,
            @ForAll @IntRange(max = 90_000) int peak,
            @ForAll @IntRange(min = 30, max = 2_000) int contracted,
            @ForAll @IntRange(max = 2_500) int measured,
            @ForAll @IntRange(max = 29) int change) {
        Bill bill = Bills.of(usage(offPeak, peak, contracted, measured), prices(change, 18));

        assertThat(sum(bill, LineKind.ENERGY)).isEqualByComparingTo(BigDecimal.valueOf(offPeak + peak));
        assertThat(sum(bill, LineKind.DEMAND_USED).add(sum(bill, LineKind.DEMAND_UNUSED)))
                .isEqualByComparingTo(BigDecimal.valueOf(Math.max(contracted, measured)));
    }

    @Property(tries = 200)
    void whoUsesMoreNeverPaysLess(
            @ForAll @IntRange(max = 500_000) int offPeak,
            @ForAll @IntRange(max = 1_500) int measured,
            @ForAll @IntRange(max = 5_000) int more) {
        Prices prices = prices(0, 18);

        Money less = Bills.of(usage(offPeak, 100, 300, measured), prices).total();

        assertThat(Bills.of(usage(offPeak + more, 100, 300, measured), prices).total())
                .isGreaterThanOrEqualTo(less);
        assertThat(Bills.of(usage(offPeak, 100, 300, measured + more), prices).total())
                .isGreaterThanOrEqualTo(less);
    }

    private static Usage usage(int offPeak, int peak, int contracted, int measured) {
        return new Usage(
                Subgroup.A4,
                Market.REGULATED,
                PaulistaExample.SEPTEMBER,
                List.of(
                        new Reading(TimeOfUse.OFF_PEAK, new EnergyKwh(BigDecimal.valueOf(offPeak))),
                        new Reading(TimeOfUse.PEAK, new EnergyKwh(BigDecimal.valueOf(peak)))),
                List.of(new Demand(
                        TimeOfUse.ANY,
                        new PowerKw(BigDecimal.valueOf(contracted)),
                        new PowerKw(BigDecimal.valueOf(measured)))),
                null,
                null,
                null,
                Money.ZERO);
    }

    /** With another tariff from the given day of September on; on the first day there is only the other. */
    private static Prices prices(int change, int icmsPercent) {
        Validity later = new Validity(LocalDate.of(2026, 9, 1).plusDays(change), LocalDate.of(2027, 9, 1));
        Prices example = PaulistaExample.prices();
        List<EnergyTariff> energy = new ArrayList<>(example.energy());
        energy.add(PaulistaExample.energy(TimeOfUse.OFF_PEAK, later, "160.00", "310.00"));
        List<DemandTariff> demand = new ArrayList<>(example.demand());
        demand.add(PaulistaExample.demand(later, "25.35"));
        TaxRule tax = PaulistaExample.SAO_PAULO;
        return new Prices(
                energy,
                demand,
                List.of(PaulistaExample.flag(YearMonth.of(2026, 9), FlagColour.RED_2, "78.77")),
                List.of(new TaxRule(
                        tax.validity(),
                        Rate.ofPercent(Integer.toString(icmsPercent)),
                        tax.pis(),
                        tax.cofins(),
                        tax.formula(),
                        tax.source())),
                example.rules());
    }

    private static BigDecimal sum(Bill bill, LineKind kind) {
        return bill.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
