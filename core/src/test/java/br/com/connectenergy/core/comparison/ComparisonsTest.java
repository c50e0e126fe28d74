package br.com.connectenergy.core.comparison;

import static br.com.connectenergy.core.comparison.WorkedExample.SEPTEMBER;
import static br.com.connectenergy.core.comparison.WorkedExample.STILL;
import static br.com.connectenergy.core.comparison.WorkedExample.assumptions;
import static br.com.connectenergy.core.comparison.WorkedExample.fixed;
import static br.com.connectenergy.core.comparison.WorkedExample.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.tariff.Subgroup;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF002")
class ComparisonsTest {
    private static final MarketHistory YELLOW = WorkedExample.yellow(24, "300.00");

    @Test
    void theWorkedExampleToTheCent() {
        OfferComparison month = comparisons(STILL).of(offer("one", fixed("210.00"), 1));

        assertThat(month.regulated()).isEqualTo(Money.of("58377.40"));
        assertThat(month.free()).isEqualTo(Money.of("47808.58"));
        assertThat(month.saving()).isEqualTo(Money.of("10568.82"));
        assertThat(month.savingShare()).isEqualByComparingTo("0.1810");
        assertThat(month.implausible()).isFalse();
    }

    @Test
    void aKeptDiscountOnTheWireToTheCent() {
        Comparisons comparisons = new Comparisons(
                WorkedExample.load(WorkedExample.halfOfTheWire()), WorkedExample.prices(), YELLOW, STILL);

        OfferComparison month = comparisons.of(offer("one", fixed("245.00"), 1));

        assertThat(month.free()).isEqualTo(Money.of("43190.12"));
        assertThat(month.savingShare()).isEqualByComparingTo("0.2602");
    }

    @Test
    void aSavingThatNobodyFindsOnTheMarketIsDoubted() {
        OfferComparison given = comparisons(STILL).of(offer("given", fixed("0"), 1));

        assertThat(given.savingShare()).isGreaterThan(new BigDecimal("0.45"));
        assertThat(given.implausible()).isTrue();
    }

    @Test
    void tariffsGrowAtEveryReadjustmentAndSayThatTheyAreAProjection() {
        OfferComparison years = comparisons(assumptions("10", "0", "0")).of(offer("one", fixed("210.00"), 36));

        Money before = years.months().get(9).regulated().total();
        Money after = years.months().get(11).regulated().total();
        Money later = years.months().get(23).regulated().total();
        assertThat(before).isEqualTo(Money.of("58377.40"));
        assertThat(after.value().doubleValue()).isCloseTo(before.value().doubleValue() * 1.0969, within(60.0));
        assertThat(later.compareTo(after)).isPositive();
        assertThat(years.months().get(11).regulated().lines().getFirst().sources())
                .anySatisfy(source -> assertThat(source.row()).contains("projeção desde 2027-07-04: x 1.1"));
        assertThat(years.months().get(9).regulated().lines().getFirst().sources())
                .noneSatisfy(source -> assertThat(source.row()).contains("projeção"));
        // July holds both: three days of the old row, the rest of the new one
        assertThat(years.months().get(10).regulated().lines())
                .hasSizeGreaterThan(years.months().get(9).regulated().lines().size());
    }

    @Test
    void anIndexedPriceRisesOnceInTwelveMonths() {
        OfferPrice price = new OfferPrice.Fixed(PricePerMwh.of("210.00"), true, SEPTEMBER);
        Rate growth = Rate.ofPercent("4.4");

        assertThat(price.in(SEPTEMBER.plusMonths(11), PricePerMwh.ZERO, PricePerMwh.ZERO, growth))
                .isEqualTo(PricePerMwh.of("210.00"));
        assertThat(price.in(SEPTEMBER.plusMonths(12), PricePerMwh.ZERO, PricePerMwh.ZERO, growth))
                .isEqualTo(PricePerMwh.of("219.24"));
        assertThat(price.in(SEPTEMBER.minusMonths(1), PricePerMwh.ZERO, PricePerMwh.ZERO, growth))
                .isEqualTo(PricePerMwh.of("210.00"));
    }

    @Test
    void aGuaranteedDiscountFollowsTheRegulatedEnergyPrice() {
        OfferComparison month =
                comparisons(STILL).of(offer("one", new OfferPrice.GuaranteedDiscount(Rate.ofPercent("20")), 1));

        // (62,000 x 302.50 + 6,000 x 484.80) / 68,000 = 318.5853, with 6.11 % inside 339.3175, less a fifth
        assertThat(month.months().getFirst().supply().lines().getFirst().price())
                .isEqualTo(PricePerMwh.of("271.45"));
        assertThat(month.breakEven()).isNull();
    }

    @Test
    void atTheBreakEvenPriceNothingIsSaved() {
        OfferComparison year = comparisons(STILL).of(offer("one", fixed("210.00"), 12));

        PricePerMwh price = Optional.ofNullable(year.breakEven()).orElseThrow();
        Money saving = comparisons(STILL)
                .of(offer("even", new OfferPrice.Fixed(price, false, SEPTEMBER), 12))
                .saving();
        assertThat(saving.value().abs()).isLessThan(new BigDecimal("10.00"));
    }

    @Test
    void theWorstCaseIsTheFifthPercentileOfTheReplays() {
        List<MarketMonth> months =
                new ArrayList<>(WorkedExample.yellow(24, "300.00").months());
        months.set(3, WorkedExample.month(months.get(3).month(), "0", "300.00"));
        Comparisons comparisons =
                new Comparisons(WorkedExample.load(null), WorkedExample.prices(), new MarketHistory(months), STILL);

        OfferComparison month = comparisons.of(offer("one", fixed("210.00"), 1));

        // one green month in 24 is below the fifth percentile's place; two are not
        assertThat(month.worst()).isEqualTo(Money.of("10568.82"));
        months.set(7, WorkedExample.month(months.get(7).month(), "0", "300.00"));
        Comparisons worse =
                new Comparisons(WorkedExample.load(null), WorkedExample.prices(), new MarketHistory(months), STILL);
        assertThat(worse.of(offer("one", fixed("210.00"), 1)).worst()).isEqualTo(Money.of("8903.92"));
    }

    @Test
    void savingsToComeAreWorthLessAndPayTheMigrationBack() {
        Comparisons comparisons = comparisons(assumptions("0", "0", "12"));

        OfferComparison year = comparisons.of(offer("one", fixed("210.00"), 12));

        double expected = -20_000;
        for (int i = 0; i < 12; i++) {
            double saving = year.months().get(i).saving().value().doubleValue();
            expected += saving / Math.pow(1.12, (i + 1) / 12.0);
        }
        assertThat(year.presentValue().value().doubleValue()).isCloseTo(expected, within(0.01));
        assertThat(year.paybackMonths()).contains(2);
        assertThat(comparisons.of(offer("dear", fixed("900.00"), 12)).paybackMonths())
                .isEmpty();
    }

    @Test
    void leavingCostsWhatEachClauseSays() {
        OfferComparison years = comparisons(STILL).of(offer("one", fixed("210.00"), 36));

        List<Money> costs = Leaving.after(SEPTEMBER.plusMonths(23), years, PricePerMwh.of("150.00"));

        // twelve months of 0.095 MW are 832.200 MWh; the last twelve invoices come to their own mean, three times
        assertThat(costs).hasSize(3).startsWith(Money.of("52428.60"), Money.of("49932.00"));
        assertThat(costs.get(2).value().doubleValue())
                .isCloseTo(
                        years.months().subList(12, 24).stream()
                                        .mapToDouble(month -> month.supply()
                                                .lines()
                                                .getFirst()
                                                .amount()
                                                .value()
                                                .doubleValue())
                                        .sum()
                                / 4,
                        within(0.01));
        assertThat(Leaving.after(SEPTEMBER.plusMonths(23), years, PricePerMwh.of("260.00"))
                        .get(1))
                .isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> Leaving.after(SEPTEMBER.minusMonths(1), years, PricePerMwh.ZERO))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aLoadWithHolesSaysWhichMonthsAreMissing() {
        Map<Month, MonthlyLoad> months = new EnumMap<>(WorkedExample.load(null).months());
        months.remove(Month.MARCH);
        months.remove(Month.NOVEMBER);

        assertThatThrownBy(() -> new YearlyLoad(Subgroup.A4, null, null, months))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.error()).isEqualTo(ComparisonError.LOAD_MONTHS_MISSING);
                    assertThat(refusal.facts()).containsEntry("months", "03,11");
                });
    }

    @Test
    void aHistoryWithAGapOrShorterThanAYearIsRefused() {
        List<MarketMonth> gap = new ArrayList<>(YELLOW.months());
        gap.remove(5);

        assertThatThrownBy(() -> new MarketHistory(gap)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> WorkedExample.yellow(11, "300.00")).isInstanceOf(Refusal.class);
    }

    private static Comparisons comparisons(Assumptions assumed) {
        return new Comparisons(WorkedExample.load(null), WorkedExample.prices(), YELLOW, assumed);
    }
}
