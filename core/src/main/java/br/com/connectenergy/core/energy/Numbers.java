package br.com.connectenergy.core.energy;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;

/** One form for equal numbers, so that equal quantities are equal values: 10, 10.0 and 1E+1 are the same. */
final class Numbers {
    private static final int LONGEST = 40;

    private Numbers() {}

    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal parse(String text, String code) {
        if (text.length() > LONGEST) throw new InvalidValue(code);
        try {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs(value.scale()) > LONGEST) throw new InvalidValue(code);
            return value;
        } catch (NumberFormatException e) {
            throw new InvalidValue(code);
        }
    }
}
