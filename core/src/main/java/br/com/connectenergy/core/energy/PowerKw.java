package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** Power in kW, never negative: the highest mean of 15 minutes when it is a demand. */
public record PowerKw(BigDecimal value) implements Comparable<PowerKw> {
    public static final PowerKw ZERO = new PowerKw(BigDecimal.ZERO);

    public PowerKw {
        if (value.signum() < 0) throw new InvalidValue("POWER_INVALID");
        value = Numbers.canonical(value);
    }

    public static PowerKw of(String value) {
        return new PowerKw(Numbers.parse(value, "POWER_INVALID"));
    }

    /** What lies above the other; zero when nothing does. */
    public PowerKw over(PowerKw other) {
        return compareTo(other) > 0 ? new PowerKw(value.subtract(other.value)) : ZERO;
    }

    public PowerKw min(PowerKw other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public PowerKw max(PowerKw other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public PowerKw times(BigDecimal factor) {
        return new PowerKw(value.multiply(factor));
    }

    @Override
    public int compareTo(PowerKw other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " kW";
    }
}
