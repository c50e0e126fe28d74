package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** Average power in MW over a month (MW médio), the unit in which free-market volumes are agreed. */
public record PowerMwm(BigDecimal value) implements Comparable<PowerMwm> {
    public static final PowerMwm ZERO = new PowerMwm(BigDecimal.ZERO);

    public PowerMwm {
        if (value.signum() < 0) throw new InvalidValue("VOLUME_INVALID");
        value = Numbers.canonical(value);
    }

    public static PowerMwm of(String value) {
        return new PowerMwm(Numbers.parse(value, "VOLUME_INVALID"));
    }

    /** The energy of so many hours at this power. */
    public EnergyMwh during(int hours) {
        return new EnergyMwh(value.multiply(BigDecimal.valueOf(hours)));
    }

    @Override
    public int compareTo(PowerMwm other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " MWm";
    }
}
