package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.tariff.Flag;
import br.com.connectenergy.core.tariff.Prices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares offers at one load: the same input gives the same result at any later time. */
public final class Comparisons {
    private static final int IN_TWENTY = 20;
    private static final PricePerMwh STEP = PricePerMwh.of("1000");

    private final YearlyLoad load;
    private final Prices today;
    private final MarketHistory history;
    private final Assumptions assumed;
    private final Map<List<MarketMonth>, List<LoadMonth>> known = new HashMap<>();

    /** {@code today}: the rows in force before the next readjustment, the taxes and the rules. */
    public Comparisons(YearlyLoad load, Prices today, MarketHistory history, Assumptions assumed) {
        this.load = load;
        this.today = today;
        this.history = history;
        this.assumed = assumed;
    }

    /** The cheapest month first, so that terms of different length compare; the platform's fee has no part in the order. */
    public List<OfferComparison> ranked(List<ComparedOffer> offers) {
        return offers.stream()
                .map(this::of)
                .sorted(Comparator.comparing(OfferComparison::monthlyOrderingCost))
                .toList();
    }

    public OfferComparison of(ComparedOffer offer) {
        List<MarketMonth> expected = history.expected(offer.start(), offer.months());
        List<ComparedMonth> months = months(offer, expected);
        Money regulated = regulated(months);
        Money saving = saving(months);
        return new OfferComparison(
                offer,
                months,
                PresentValue.of(months, assumed),
                PresentValue.payback(months, assumed.migrationCost()),
                worst(offer),
                breakEven(offer, expected, saving),
                OfferComparison.share(saving, regulated)
                                .compareTo(assumed.implausibleAbove().fraction())
                        > 0);
    }

    private List<ComparedMonth> months(ComparedOffer offer, List<MarketMonth> market) {
        return known.computeIfAbsent(market, this::loadMonths).stream()
                .map(month -> month.at(offer, assumed))
                .toList();
    }

    private List<LoadMonth> loadMonths(List<MarketMonth> market) {
        List<Flag> flags = market.stream().map(MarketMonth::flag).toList();
        LocalDate end = market.getLast().month().plusMonths(1).atDay(1);
        Prices path = PricePath.until(end, today, assumed, flags);
        return market.stream().map(month -> LoadMonth.of(load, month, path)).toList();
    }

    /** Of the savings in all replays of the history, the one at the fifth percentile. */
    private Money worst(ComparedOffer offer) {
        List<Money> savings = new ArrayList<>();
        for (int first = 0; first < history.months().size(); first++) {
            savings.add(saving(months(offer, history.replayedFrom(first, offer.start(), offer.months()))));
        }
        savings.sort(Comparator.naturalOrder());
        return savings.get(savings.size() / IN_TWENTY);
    }

    /** The cost is linear in the price, so that two prices tell the one at which nothing is saved; none below zero. */
    private @Nullable PricePerMwh breakEven(ComparedOffer offer, List<MarketMonth> market, Money saving) {
        if (!(offer.price() instanceof OfferPrice.Fixed fixed)) return null;
        OfferPrice dearer = new OfferPrice.Fixed(fixed.price().plus(STEP), fixed.indexed(), fixed.base());
        Money slope = saving.minus(saving(months(offer.at(dearer), market)));
        if (slope.compareTo(Money.ZERO) <= 0) return null;
        BigDecimal price = fixed.price()
                .value()
                .add(saving.value().multiply(STEP.value()).divide(slope.value(), 2, RoundingMode.HALF_UP));
        return price.signum() < 0 ? null : new PricePerMwh(price);
    }

    private static Money saving(List<ComparedMonth> months) {
        return months.stream().map(ComparedMonth::saving).reduce(Money.ZERO, Money::plus);
    }

    private static Money regulated(List<ComparedMonth> months) {
        return months.stream().map(month -> month.regulated().total()).reduce(Money.ZERO, Money::plus);
    }
}
