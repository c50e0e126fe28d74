package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** A share between 0 and 1: 18 % is 0.18. */
public record Rate(BigDecimal fraction) implements Comparable<Rate> {
    public static final Rate ZERO = new Rate(BigDecimal.ZERO);

    public Rate {
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) throw new InvalidValue("RATE_INVALID");
        fraction = Numbers.canonical(fraction);
    }

    public static Rate ofPercent(String percent) {
        return new Rate(Numbers.parse(percent, "RATE_INVALID").movePointLeft(2));
    }

    public Rate plus(Rate other) {
        return new Rate(fraction.add(other.fraction));
    }

    /** What is left of the whole. */
    public BigDecimal rest() {
        return BigDecimal.ONE.subtract(fraction);
    }

    public boolean isZero() {
        return fraction.signum() == 0;
    }

    @Override
    public int compareTo(Rate other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public String toString() {
        return fraction.movePointRight(2).toPlainString() + " %";
    }
}
