package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in reais to the cent; what has more digits is rounded HALF_UP where it becomes money. */
public record Money(BigDecimal value) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final int CENTS = 2;

    public Money {
        value = value.setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** Takes an amount of at most two decimals. */
    public static Money of(String value) {
        BigDecimal amount = Numbers.parse(value, "MONEY_INVALID");
        if (amount.stripTrailingZeros().scale() > CENTS) throw new InvalidValue("MONEY_INVALID");
        return new Money(amount);
    }

    public Money plus(Money other) {
        return new Money(value.add(other.value));
    }

    public Money minus(Money other) {
        return new Money(value.subtract(other.value));
    }

    public Money times(BigDecimal factor) {
        return new Money(value.multiply(factor));
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return "R$ " + value.toPlainString();
    }
}
