package br.com.connectenergy.core.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address; personal data, so its text form is masked. */
public record EmailAddress(String value) {
    public static final String INVALID = "EMAIL_INVALID";

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    public EmailAddress {
        if (!isValid(value)) throw new InvalidValue(INVALID);
    }

    public static EmailAddress of(String text) {
        return new EmailAddress(normalized(text));
    }

    public static Optional<EmailAddress> parse(String text) {
        String normalized = normalized(text);
        return isValid(normalized) ? Optional.of(new EmailAddress(normalized)) : Optional.empty();
    }

    public String masked() {
        return value.charAt(0) + "***" + value.substring(value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String normalized(String text) {
        String stripped = text.strip();
        int at = stripped.lastIndexOf('@');
        return at < 0
                ? stripped
                : stripped.substring(0, at) + stripped.substring(at).toLowerCase(Locale.ROOT);
    }

    private static boolean isValid(String value) {
        return value.length() <= 254
                && value.indexOf('@') <= 64
                && FORM.matcher(value).matches();
    }
}
