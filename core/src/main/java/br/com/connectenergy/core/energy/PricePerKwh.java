package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** Price of energy in R$/kWh, never negative. */
public record PricePerKwh(BigDecimal value) implements Comparable<PricePerKwh> {
    public static final PricePerKwh ZERO = new PricePerKwh(BigDecimal.ZERO);

    public PricePerKwh {
        if (value.signum() < 0) throw new InvalidValue("PRICE_INVALID");
        value = Numbers.canonical(value);
    }

    public static PricePerKwh of(String value) {
        return new PricePerKwh(Numbers.parse(value, "PRICE_INVALID"));
    }

    @Override
    public int compareTo(PricePerKwh other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " R$/kWh";
    }
}
