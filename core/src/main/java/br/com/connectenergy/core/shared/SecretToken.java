package br.com.connectenergy.core.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A 256-bit secret for a cookie or a link; we keep its digest only, and its text form hides it. */
public record SecretToken(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public SecretToken {
        if (!FORM.matcher(value).matches()) throw new InvalidValue("TOKEN_INVALID");
    }

    public static SecretToken random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<SecretToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SecretToken(text)) : Optional.empty();
    }

    public Sha256 digest() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "SecretToken[hidden]";
    }
}
