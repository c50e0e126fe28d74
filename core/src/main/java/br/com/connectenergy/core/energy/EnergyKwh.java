package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** Active energy in kWh, never negative. */
public record EnergyKwh(BigDecimal value) implements Comparable<EnergyKwh> {
    public static final EnergyKwh ZERO = new EnergyKwh(BigDecimal.ZERO);

    public EnergyKwh {
        if (value.signum() < 0) throw new InvalidValue("ENERGY_INVALID");
        value = Numbers.canonical(value);
    }

    public static EnergyKwh of(String value) {
        return new EnergyKwh(Numbers.parse(value, "ENERGY_INVALID"));
    }

    public EnergyKwh plus(EnergyKwh other) {
        return new EnergyKwh(value.add(other.value));
    }

    /** What lies above the other; zero when nothing does. */
    public EnergyKwh over(EnergyKwh other) {
        return compareTo(other) > 0 ? new EnergyKwh(value.subtract(other.value)) : ZERO;
    }

    public EnergyKwh min(EnergyKwh other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public EnergyKwh max(EnergyKwh other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public EnergyMwh toMwh() {
        return new EnergyMwh(value.movePointLeft(3));
    }

    @Override
    public int compareTo(EnergyKwh other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " kWh";
    }
}
