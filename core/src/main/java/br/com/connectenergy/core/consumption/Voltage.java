package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** Voltage at which a consumer unit is connected, in kV. */
public record Voltage(BigDecimal kilovolts) {
    private static final BigDecimal HIGHEST = new BigDecimal("1000");

    public Voltage {
        if (kilovolts.signum() <= 0 || kilovolts.compareTo(HIGHEST) > 0) throw new InvalidValue("VOLTAGE_INVALID");
    }

    boolean isFrom(String lowest) {
        return kilovolts.compareTo(new BigDecimal(lowest)) >= 0;
    }

    boolean isUpTo(String highest) {
        return kilovolts.compareTo(new BigDecimal(highest)) <= 0;
    }

    boolean isBelow(String limit) {
        return kilovolts.compareTo(new BigDecimal(limit)) < 0;
    }

    @Override
    public String toString() {
        return kilovolts.toPlainString() + " kV";
    }
}
