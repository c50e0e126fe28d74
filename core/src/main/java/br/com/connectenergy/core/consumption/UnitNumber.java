package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.InvalidValue;
import java.util.regex.Pattern;

/**
 * National number of a consumer unit (REN ANEEL 1.095/2024): ten digits in sequence, three of the distributor, two check
 * digits. Wrong check digits are a warning, not a refusal: printed numbers exist that do not satisfy the public formula.
 */
public record UnitNumber(String value) {
    public static final String INVALID = "UNIT_NUMBER_INVALID";

    private static final int DIGITS = 15;
    private static final int SHORTEST = 6;
    private static final int[] WEIGHTS = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 10, 9, 8};
    private static final Pattern PUNCTUATION = Pattern.compile("[. -]");
    private static final Pattern FORM = Pattern.compile("[0-9]{" + DIGITS + "}");

    public UnitNumber {
        if (!FORM.matcher(value).matches()) throw new InvalidValue(INVALID);
    }

    /** Takes the number as it is printed: with points and hyphen, and perhaps without its leading zeros. */
    public static UnitNumber of(String text) {
        String digits = PUNCTUATION.matcher(text).replaceAll("");
        if (digits.length() < SHORTEST || digits.length() > DIGITS) throw new InvalidValue(INVALID);
        return new UnitNumber("0".repeat(DIGITS - digits.length()) + digits);
    }

    public boolean hasItsCheckDigits() {
        int first = checkDigit(value.substring(0, 13));
        int second = checkDigit(value.substring(1, 13) + first);
        return value.endsWith("" + first + second);
    }

    /** The three digits of the distributor inside the number. */
    public String distributorCode() {
        return value.substring(10, 13);
    }

    public String formatted() {
        return value.charAt(0) + "." + value.substring(1, 4) + "." + value.substring(4, 7) + "."
                + value.substring(7, 10) + "." + distributorCode() + "-" + value.substring(13);
    }

    @Override
    public String toString() {
        return formatted();
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }
}
