package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** Price of energy in R$/MWh, never negative. */
public record PricePerMwh(BigDecimal value) implements Comparable<PricePerMwh> {
    public static final PricePerMwh ZERO = new PricePerMwh(BigDecimal.ZERO);

    public PricePerMwh {
        if (value.signum() < 0) throw new InvalidValue("PRICE_INVALID");
        value = Numbers.canonical(value);
    }

    public static PricePerMwh of(String value) {
        return new PricePerMwh(Numbers.parse(value, "PRICE_INVALID"));
    }

    public PricePerMwh plus(PricePerMwh other) {
        return new PricePerMwh(value.add(other.value));
    }

    /** What lies above the other; zero when nothing does. */
    public PricePerMwh over(PricePerMwh other) {
        return compareTo(other) > 0 ? new PricePerMwh(value.subtract(other.value)) : ZERO;
    }

    public PricePerKwh perKwh() {
        return new PricePerKwh(value.movePointLeft(3));
    }

    public PricePerMwh times(BigDecimal factor) {
        return new PricePerMwh(value.multiply(factor));
    }

    @Override
    public int compareTo(PricePerMwh other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " R$/MWh";
    }
}
