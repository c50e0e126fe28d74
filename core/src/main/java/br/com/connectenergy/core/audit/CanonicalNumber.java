package br.com.connectenergy.core.audit;

import java.math.BigDecimal;

/** A decimal laid out as ECMAScript prints it (RFC 8785, 3.2.2.3), with all its digits where a double would lose some. */
final class CanonicalNumber {
    private static final int MOST_DIGITS_BEFORE_POINT = 21;
    private static final int MOST_ZEROS_AFTER_POINT = 6;

    private CanonicalNumber() {}

    static String of(BigDecimal number) {
        if (number.signum() == 0) return "0";
        BigDecimal shortest = number.abs().stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        // The position of the decimal point, counted from the first digit.
        int point = digits.length() - shortest.scale();
        return (number.signum() < 0 ? "-" : "") + layOut(digits, point);
    }

    private static String layOut(String digits, int point) {
        int length = digits.length();
        if (length <= point && point <= MOST_DIGITS_BEFORE_POINT) return digits + "0".repeat(point - length);
        if (point > 0 && point <= MOST_DIGITS_BEFORE_POINT)
            return digits.substring(0, point) + "." + digits.substring(point);
        if (point <= 0 && point > -MOST_ZEROS_AFTER_POINT) return "0." + "0".repeat(-point) + digits;
        int exponent = point - 1;
        String tail = length == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + tail + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
