package br.com.connectenergy.core.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Number of a natural person; personal data, so its text form is masked. */
public record Cpf(String value) {
    public static final String INVALID = "CPF_INVALID";

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");

    public Cpf {
        if (!isValid(value)) throw new InvalidValue(INVALID);
    }

    public static Cpf of(String text) {
        return new Cpf(normalized(text));
    }

    public static Optional<Cpf> parse(String text) {
        String normalized = normalized(text);
        return isValid(normalized) ? Optional.of(new Cpf(normalized)) : Optional.empty();
    }

    static String checkDigits(String base) {
        int first = Modulo11.digit(base, 11);
        return "" + first + Modulo11.digit(base + first, 11);
    }

    /** As the public registry of companies shows it: {@code ***982247**}. */
    public String masked() {
        return "***" + value.substring(3, 9) + "**";
    }

    public String formatted() {
        return value.substring(0, 3) + "." + value.substring(3, 6) + "." + value.substring(6, 9) + "-"
                + value.substring(9);
    }

    @Override
    public String toString() {
        return "***.***.***-**";
    }

    private static String normalized(String text) {
        return Ascii.isPlain(text) ? Ascii.without(text, ".- ") : "";
    }

    private static boolean isValid(String value) {
        return FORM.matcher(value).matches()
                && !Ascii.isOneCharacterRepeated(value)
                && value.endsWith(checkDigits(value.substring(0, 9)));
    }
}
