package br.com.connectenergy.core.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number of a company in the national registry, numeric or alphanumeric (IN RFB 2.229/2024); text, never a number. */
public record Cnpj(String value) {
    public static final String INVALID = "CNPJ_INVALID";

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{12}[0-9]{2}");

    public Cnpj {
        if (!isValid(value)) throw new InvalidValue(INVALID);
    }

    /** Takes the number with or without its punctuation, in capitals or not. */
    public static Cnpj of(String text) {
        return new Cnpj(normalized(text));
    }

    public static Optional<Cnpj> parse(String text) {
        String normalized = normalized(text);
        return isValid(normalized) ? Optional.of(new Cnpj(normalized)) : Optional.empty();
    }

    /** The two check digits of a base of twelve characters. */
    static String checkDigits(String base) {
        int first = Modulo11.digit(base, 9);
        return "" + first + Modulo11.digit(base + first, 9);
    }

    /** First eight characters: the company; all its branches share them. */
    public String root() {
        return value.substring(0, 8);
    }

    public String branch() {
        return value.substring(8, 12);
    }

    public String formatted() {
        return value.substring(0, 2) + "." + value.substring(2, 5) + "." + value.substring(5, 8) + "/" + branch() + "-"
                + value.substring(12);
    }

    @Override
    public String toString() {
        return formatted();
    }

    private static String normalized(String text) {
        return Ascii.isPlain(text) ? Ascii.without(text, ".-/ ").toUpperCase(Locale.ROOT) : "";
    }

    private static boolean isValid(String value) {
        return FORM.matcher(value).matches()
                && !Ascii.isOneCharacterRepeated(value)
                && value.endsWith(checkDigits(value.substring(0, 12)));
    }
}
