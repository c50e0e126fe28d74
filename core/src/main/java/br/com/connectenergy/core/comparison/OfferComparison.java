package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An offer beside the regulated bill over its term, at one load: every month opens to its bills; a saving may be negative.
 * {@code presentValue} is what the savings less the migration are worth at the start, {@code worst} the saving that one
 * in twenty replays of the market's history falls below, {@code breakEven} the price at which nothing is saved.
 */
public record OfferComparison(
        ComparedOffer offer,
        List<ComparedMonth> months,
        Money presentValue,
        Optional<Integer> paybackMonths,
        Money worst,
        @Nullable PricePerMwh breakEven,
        boolean implausible) {
    private static final int SHARE_DECIMALS = 4;

    public OfferComparison {
        months = List.copyOf(months);
    }

    public Money regulated() {
        return sum(month -> month.regulated().total());
    }

    public Money free() {
        return sum(ComparedMonth::free);
    }

    public Money saving() {
        return regulated().minus(free());
    }

    /** The saving as a share of the regulated bills; 0.1810 is 18.10 %. */
    public BigDecimal savingShare() {
        return share(saving(), regulated());
    }

    /** What orders offers: the cost a month without the platform's fee, so that longer terms are not dearer for their length. */
    public Money monthlyOrderingCost() {
        return new Money(sum(ComparedMonth::ordering)
                .value()
                .divide(BigDecimal.valueOf(months.size()), 2, RoundingMode.HALF_UP));
    }

    static BigDecimal share(Money part, Money whole) {
        if (whole.equals(Money.ZERO)) return BigDecimal.ZERO;
        return part.value().divide(whole.value(), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    private Money sum(Function<ComparedMonth, Money> part) {
        return months.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
