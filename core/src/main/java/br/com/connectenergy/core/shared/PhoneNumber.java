package br.com.connectenergy.core.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Brazilian phone number in E.164, with an area code that exists; personal data, so its text form is masked. */
public record PhoneNumber(String value) {
    public static final String INVALID = "PHONE_INVALID";

    private static final Pattern FORM = Pattern.compile("\\+55"
            + "(?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])"
            + "(?:9[0-9]{8}|[2-5][0-9]{7})");

    public PhoneNumber {
        if (!FORM.matcher(value).matches()) throw new InvalidValue(INVALID);
    }

    public static PhoneNumber of(String text) {
        return new PhoneNumber(normalized(text));
    }

    public static Optional<PhoneNumber> parse(String text) {
        String normalized = normalized(text);
        return FORM.matcher(normalized).matches() ? Optional.of(new PhoneNumber(normalized)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "+55 ** *****" + value.substring(value.length() - 4);
    }

    private static String normalized(String text) {
        String digits = Ascii.without(text, "()-. ");
        if (digits.startsWith("+")) return digits;
        boolean hasCountry = digits.startsWith("55") && digits.length() >= 12;
        return hasCountry ? "+" + digits : "+55" + digits;
    }
}
