package br.com.connectenergy.core.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** National code of an economic activity: seven digits, shown as {@code NNNN-N/NN}. */
public record Cnae(String value) {
    public static final String INVALID = "CNAE_INVALID";

    private static final Pattern FORM = Pattern.compile("[0-9]{7}");

    public Cnae {
        if (!FORM.matcher(value).matches()) throw new InvalidValue(INVALID);
    }

    public static Cnae of(String text) {
        return new Cnae(normalized(text));
    }

    public static Optional<Cnae> parse(String text) {
        String normalized = normalized(text);
        return FORM.matcher(normalized).matches() ? Optional.of(new Cnae(normalized)) : Optional.empty();
    }

    public String formatted() {
        return value.substring(0, 4) + "-" + value.charAt(4) + "/" + value.substring(5);
    }

    private static String normalized(String text) {
        return Ascii.without(text, "-/. ");
    }
}
