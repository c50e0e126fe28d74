package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** Active energy in MWh, never negative. */
public record EnergyMwh(BigDecimal value) implements Comparable<EnergyMwh> {
    public static final EnergyMwh ZERO = new EnergyMwh(BigDecimal.ZERO);

    public EnergyMwh {
        if (value.signum() < 0) throw new InvalidValue("ENERGY_INVALID");
        value = Numbers.canonical(value);
    }

    public static EnergyMwh of(String value) {
        return new EnergyMwh(Numbers.parse(value, "ENERGY_INVALID"));
    }

    public EnergyMwh plus(EnergyMwh other) {
        return new EnergyMwh(value.add(other.value));
    }

    /** What lies above the other; zero when nothing does. */
    public EnergyMwh over(EnergyMwh other) {
        return compareTo(other) > 0 ? new EnergyMwh(value.subtract(other.value)) : ZERO;
    }

    public EnergyMwh min(EnergyMwh other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public EnergyMwh max(EnergyMwh other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public EnergyMwh times(BigDecimal factor) {
        return new EnergyMwh(value.multiply(factor));
    }

    public EnergyKwh toKwh() {
        return new EnergyKwh(value.movePointRight(3));
    }

    @Override
    public int compareTo(EnergyMwh other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " MWh";
    }
}
