package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** Price of demand in R$/kW a month, never negative. */
public record PricePerKw(BigDecimal value) implements Comparable<PricePerKw> {
    public static final PricePerKw ZERO = new PricePerKw(BigDecimal.ZERO);

    public PricePerKw {
        if (value.signum() < 0) throw new InvalidValue("PRICE_INVALID");
        value = Numbers.canonical(value);
    }

    public static PricePerKw of(String value) {
        return new PricePerKw(Numbers.parse(value, "PRICE_INVALID"));
    }

    public PricePerKw times(BigDecimal factor) {
        return new PricePerKw(value.multiply(factor));
    }

    @Override
    public int compareTo(PricePerKw other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " R$/kW";
    }
}
