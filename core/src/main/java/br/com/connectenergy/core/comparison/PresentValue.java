package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** What savings to come are worth at the start, and when they have paid for the migration. */
final class PresentValue {
    private static final int MONTHS = 12;

    private PresentValue() {}

    /** The savings at the end of each month at the monthly rate (1 + r)^(1/12) - 1, less the cost of the migration. */
    static Money of(List<ComparedMonth> months, Assumptions assumed) {
        double monthly = Math.pow(1 + assumed.yearlyInterest().fraction().doubleValue(), 1.0 / MONTHS);
        BigDecimal factor = BigDecimal.valueOf(monthly);
        BigDecimal discount = BigDecimal.ONE;
        BigDecimal value = assumed.migrationCost().value().negate();
        for (ComparedMonth month : months) {
            discount = discount.multiply(factor, MathContext.DECIMAL64);
            value = value.add(month.saving().value().divide(discount, MathContext.DECIMAL64));
        }
        return new Money(value);
    }

    /** The first month, counted from one, after which the savings cover the cost; none when they never do. */
    static Optional<Integer> payback(List<ComparedMonth> months, Money cost) {
        Money saved = Money.ZERO;
        for (int i = 0; i < months.size(); i++) {
            saved = saved.plus(months.get(i).saving());
            if (saved.compareTo(cost) >= 0) return Optional.of(i + 1);
        }
        return Optional.empty();
    }
}
