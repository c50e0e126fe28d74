package br.com.connectenergy.core.tariff;

import static br.com.connectenergy.core.tariff.LineKind.AVAILABILITY;
import static br.com.connectenergy.core.tariff.LineKind.DEMAND_OVERRUN;
import static br.com.connectenergy.core.tariff.LineKind.DEMAND_UNUSED;
import static br.com.connectenergy.core.tariff.LineKind.DEMAND_USED;
import static br.com.connectenergy.core.tariff.LineKind.ENERGY;
import static br.com.connectenergy.core.tariff.LineKind.ENERGY_WIRE;
import static br.com.connectenergy.core.tariff.LineKind.FLAG;
import static br.com.connectenergy.core.tariff.LineKind.REACTIVE_ENERGY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF002")
class BillsTest {

    @Test
    void theRegulatedBillOfTheExampleToTheCent() {
        Bill bill = Bills.of(PaulistaExample.usage(Market.REGULATED, "280", null), PaulistaExample.prices());

        assertThat(bill.lines())
                .extracting(
                        BillLine::kind,
                        BillLine::timeOfUse,
                        line -> line.price().gross().toPlainString(),
                        line -> line.amount().toString(),
                        line -> line.icms().toString(),
                        line -> line.federal().toString())
                .containsExactly(
                        tuple(ENERGY, TimeOfUse.OFF_PEAK, "0.58774019", "R$ 36439.89", "R$ 6559.18", "R$ 1825.71"),
                        tuple(ENERGY, TimeOfUse.PEAK, "1.82465729", "R$ 10947.94", "R$ 1970.63", "R$ 548.51"),
                        tuple(DEMAND_USED, TimeOfUse.ANY, "31.17296057", "R$ 8728.43", "R$ 1571.12", "R$ 437.31"),
                        tuple(DEMAND_UNUSED, TimeOfUse.ANY, "25.56182767", "R$ 511.24", "R$ 0.00", "R$ 31.24"),
                        tuple(FLAG, TimeOfUse.ANY, "0.02448376", "R$ 1664.90", "R$ 299.68", "R$ 83.41"));
        assertThat(bill.subtotal()).isEqualTo(Money.of("58292.40"));
        assertThat(bill.icms()).isEqualTo(Money.of("10400.61"));
        assertThat(bill.federal()).isEqualTo(Money.of("2926.18"));
        assertThat(bill.net()).isEqualByComparingTo("44965.60");
        assertThat(bill.total()).isEqualTo(Money.of("58377.40"));
    }

    @Test
    void whoRunsOverTheToleranceIsChargedTheWholeExcessAgain() {
        Bill bill = Bills.of(PaulistaExample.usage(Market.REGULATED, "330", null), PaulistaExample.prices());

        assertThat(amountOf(bill, DEMAND_USED)).isEqualTo(Money.of("10287.08"));
        assertThat(lineOf(bill, DEMAND_OVERRUN).price().gross()).isEqualByComparingTo("62.34592115");
        assertThat(amountOf(bill, DEMAND_OVERRUN)).isEqualTo(Money.of("1870.38"));
        assertThat(kinds(bill)).doesNotContain(DEMAND_UNUSED);
    }

    @Test
    void exactlyAtTheToleranceThereIsNoOverrun() {
        assertThat(kinds(Bills.of(PaulistaExample.usage(Market.REGULATED, "315.0", null), PaulistaExample.prices())))
                .doesNotContain(DEMAND_OVERRUN);
    }

    @Test
    void aFreeConsumerPaysTheDistributorForTheWireOnly() {
        Bill bill = Bills.of(PaulistaExample.usage(Market.FREE, "280", null), PaulistaExample.prices());

        assertThat(kinds(bill)).containsExactly(ENERGY_WIRE, ENERGY_WIRE, DEMAND_USED, DEMAND_UNUSED);
        assertThat(bill.lines().get(0).amount()).isEqualTo(Money.of("12079.52"));
        assertThat(bill.lines().get(1).amount()).isEqualTo(Money.of("7169.78"));
        assertThat(bill.total()).isEqualTo(Money.of("28573.97"));
    }

    @Test
    void aGrandfatheredDiscountHalvesDemandAndThePeaksExtraWire() {
        WireDiscount half = new WireDiscount(Rate.ofPercent("50"), PowerKw.of("300"), LocalDate.of(2030, 12, 31));

        Bill bill = Bills.of(PaulistaExample.usage(Market.FREE, "280", half), PaulistaExample.prices());

        assertThat(bill.total()).isEqualTo(Money.of("20953.73"));
        assertThat(lineOf(bill, DEMAND_USED).discount()).isEqualTo(Rate.ofPercent("50"));
    }

    @Test
    void demandAboveTheGrandfatheredOneHasNoDiscount() {
        WireDiscount half = new WireDiscount(Rate.ofPercent("50"), PowerKw.of("200"), LocalDate.of(2030, 12, 31));

        Bill bill = Bills.of(PaulistaExample.usage(Market.FREE, "280", half), PaulistaExample.prices());

        assertThat(bill.lines())
                .filteredOn(line -> line.kind() == DEMAND_USED)
                .extracting(
                        line -> line.quantity().value().intValueExact(),
                        line -> line.price().net().intValueExact())
                .containsExactly(tuple(200, 12), tuple(80, 24));
        assertThat(lineOf(bill, DEMAND_UNUSED).discount()).isEqualTo(Rate.ZERO);
    }

    @Test
    void aDiscountThatHasEndedIsNone() {
        WireDiscount ended = new WireDiscount(Rate.ofPercent("50"), PowerKw.of("300"), LocalDate.of(2026, 8, 31));

        assertThat(Bills.of(PaulistaExample.usage(Market.FREE, "280", ended), PaulistaExample.prices())
                        .total())
                .isEqualTo(Money.of("28573.97"));
    }

    @Test
    void groupBPaysAtLeastTheAvailability() {
        Bill bill = Bills.of(smallShop("40", Connection.THREE_PHASE), residential("0.00"));

        assertThat(bill.lines())
                .extracting(BillLine::kind, line -> line.quantity().value().intValueExact())
                .containsExactly(tuple(ENERGY, 40), tuple(AVAILABILITY, 60));
    }

    @Test
    void groupBOfTheExampleToTheCent() {
        Bill bill = Bills.of(smallShop("1500", Connection.THREE_PHASE), residential("18.85"));

        assertThat(bill.lines().getFirst().price().gross()).isEqualByComparingTo("1.02530465");
        assertThat(bill.lines().getFirst().amount()).isEqualTo(Money.of("1537.96"));
        assertThat(amountOf(bill, FLAG)).isEqualTo(Money.of("36.73"));
    }

    @Test
    void theOldTaxFormulaHasOneBaseForAll() {
        TaxRule now = PaulistaExample.SAO_PAULO;
        TaxRule then = new TaxRule(
                now.validity(), now.icms(), now.pis(), now.cofins(), TaxFormula.ALL_IN_ONE_BASE, now.source());
        Prices prices = residential("0.00");

        Bill bill = Bills.of(
                smallShop("1500", Connection.THREE_PHASE),
                new Prices(prices.energy(), prices.demand(), prices.flags(), List.of(then), prices.rules()));

        assertThat(bill.lines().getFirst().price().gross()).isEqualByComparingTo("1.04016339");
    }

    @Test
    void aTariffThatChangesInThePeriodSharesTheQuantityByDays() {
        LocalDate change = LocalDate.of(2026, 9, 11);
        Validity before = new Validity(LocalDate.of(2026, 1, 1), change.minusDays(1));
        Validity after = new Validity(change, LocalDate.of(2027, 12, 31));
        Prices prices = PaulistaExample.prices();
        List<EnergyTariff> rows = new ArrayList<>(prices.energy());
        rows.add(PaulistaExample.energy(TimeOfUse.PEAK, before, "900.00", "400.00"));
        rows.add(PaulistaExample.energy(TimeOfUse.PEAK, after, "930.00", "490.00"));

        Bill bill = Bills.of(
                PaulistaExample.usage(Market.REGULATED, "280", null),
                new Prices(rows, prices.demand(), prices.flags(), prices.taxes(), prices.rules()));

        assertThat(bill.lines())
                .filteredOn(line -> line.timeOfUse() == TimeOfUse.PEAK)
                .extracting(
                        BillLine::from,
                        BillLine::to,
                        line -> line.quantity().value().intValueExact())
                .containsExactly(
                        tuple(LocalDate.of(2026, 9, 1), change, 2000), tuple(change, LocalDate.of(2026, 10, 1), 4000));
    }

    @Test
    void aFlagThatChangesWithTheMonthIsSharedByDaysAndAGreenOneHasNoLine() {
        BillingPeriod acrossMonths = new BillingPeriod(LocalDate.of(2026, 8, 22), LocalDate.of(2026, 9, 21));
        Usage usage = PaulistaExample.usage(Market.REGULATED, "280", null);
        Prices prices = PaulistaExample.prices();
        List<Flag> flags = new ArrayList<>(prices.flags());
        flags.add(PaulistaExample.flag(YearMonth.of(2026, 8), FlagColour.GREEN, "0.00"));

        Bill bill = Bills.of(
                new Usage(
                        usage.subgroup(),
                        usage.market(),
                        acrossMonths,
                        usage.readings(),
                        usage.demands(),
                        null,
                        null,
                        null,
                        usage.publicLighting()),
                new Prices(prices.energy(), prices.demand(), flags, prices.taxes(), prices.rules()));

        assertThat(bill.lines())
                .filteredOn(line -> line.kind() == FLAG)
                .singleElement()
                .satisfies(line -> assertThat(line.quantity().value()).isEqualByComparingTo("45333.333333"));
    }

    @Test
    void reactiveEnergyIsChargedBelowTheReferenceOnly() {
        List<ReactiveExcess.Hour> hours = List.of(
                new ReactiveExcess.Hour(EnergyKwh.of("100"), new BigDecimal("0.92")),
                new ReactiveExcess.Hour(EnergyKwh.of("100"), new BigDecimal("0.80")));
        EnergyKwh excess = ReactiveExcess.of(hours, new BigDecimal("0.92"));
        assertThat(excess).isEqualTo(EnergyKwh.of("15"));
        Usage usage = PaulistaExample.usage(Market.REGULATED, "280", null);
        EnergyTariff reference = PaulistaExample.energy(TimeOfUse.ANY, PaulistaExample.ALWAYS, "472.42", "316.96");

        Bill bill = Bills.of(
                new Usage(
                        usage.subgroup(),
                        usage.market(),
                        usage.period(),
                        usage.readings(),
                        usage.demands(),
                        null,
                        new ReactiveExcess(excess, reference),
                        null,
                        usage.publicLighting()),
                PaulistaExample.prices());

        assertThat(lineOf(bill, REACTIVE_ENERGY).price().net()).isEqualByComparingTo("0.31696");
    }

    @Test
    void everyLineSaysWhereItsPriceComesFromAndTheSameInputHasTheSameFingerprint() {
        Usage usage = PaulistaExample.usage(Market.REGULATED, "280", null);

        Bill bill = Bills.of(usage, PaulistaExample.prices());

        assertThat(bill.lines()).allSatisfy(line -> assertThat(line.sources()).isNotEmpty());
        assertThat(Bills.of(PaulistaExample.usage(Market.REGULATED, "280.0", null), PaulistaExample.prices())
                        .fingerprint())
                .isEqualTo(bill.fingerprint());
        assertThat(Bills.of(PaulistaExample.usage(Market.REGULATED, "280.1", null), PaulistaExample.prices())
                        .fingerprint())
                .isNotEqualTo(bill.fingerprint());
    }

    @Test
    void aDayWithoutTariffFlagOrTaxIsRefusedByName() {
        Usage usage = PaulistaExample.usage(Market.REGULATED, "280", null);
        Prices all = PaulistaExample.prices();

        assertRefused(
                "TARIFF_MISSING", usage, new Prices(List.of(), all.demand(), all.flags(), all.taxes(), all.rules()));
        assertRefused(
                "FLAG_MISSING", usage, new Prices(all.energy(), all.demand(), List.of(), all.taxes(), all.rules()));
        assertRefused(
                "TAX_RULE_MISSING", usage, new Prices(all.energy(), all.demand(), all.flags(), List.of(), all.rules()));
    }

    private static void assertRefused(String code, Usage usage, Prices prices) {
        assertThatThrownBy(() -> Bills.of(usage, prices))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Usage smallShop(String kwh, Connection connection) {
        return new Usage(
                Subgroup.B3,
                Market.REGULATED,
                PaulistaExample.SEPTEMBER,
                List.of(new Reading(TimeOfUse.ANY, EnergyKwh.of(kwh))),
                List.of(),
                connection,
                null,
                null,
                Money.ZERO);
    }

    private static Prices residential(String flag) {
        return new Prices(
                List.of(PaulistaExample.energy(TimeOfUse.ANY, PaulistaExample.ALWAYS, "472.42", "316.96")),
                List.of(),
                List.of(PaulistaExample.flag(YearMonth.of(2026, 9), FlagColour.YELLOW, flag)),
                List.of(PaulistaExample.SAO_PAULO),
                PaulistaExample.RULES);
    }

    private static List<LineKind> kinds(Bill bill) {
        return bill.lines().stream().map(BillLine::kind).toList();
    }

    private static BillLine lineOf(Bill bill, LineKind kind) {
        return bill.lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Money amountOf(Bill bill, LineKind kind) {
        return lineOf(bill, kind).amount();
    }
}
