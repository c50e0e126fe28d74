package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.PasswordStrength;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.SecretToken;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, and how they are kept: long and hard to guess, with no rule about characters. */
@Component
public class Passwords {
    public static final String TOO_SHORT = "PASSWORD_TOO_SHORT";
    public static final String TOO_LONG = "PASSWORD_TOO_LONG";
    public static final String COMMON = "PASSWORD_COMMON";
    public static final String HAS_CONTEXT = "PASSWORD_HAS_CONTEXT";

    private static final int MIN = 12;
    private static final int MAX = 128;
    private static final int ENOUGH = 3;
    private static final String PLATFORM = "connectenergy";

    private final PasswordEncoder encoder;
    private final String ofNobody;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.ofNobody =
                Objects.requireNonNull(encoder.encode(SecretToken.random().value()));
    }

    /** The digest of an acceptable password; the field is the one that the person typed it into. */
    String accept(String field, String password, List<String> context) {
        problem(password, context).ifPresent(code -> {
            throw weak(field, code);
        });
        return digest(password);
    }

    /** The rule that the password breaks. */
    static Optional<String> problem(String password, List<String> context) {
        if (password.codePointCount(0, password.length()) < MIN) return Optional.of(TOO_SHORT);
        if (password.length() > MAX) return Optional.of(TOO_LONG);
        if (PasswordStrength.of(password, List.of()) < ENOUGH) return Optional.of(COMMON);
        return PasswordStrength.of(password, words(context)) < ENOUGH ? Optional.of(HAS_CONTEXT) : Optional.empty();
    }

    /** Costs the same without a digest: nobody learns from the time whether there is an account. */
    boolean matches(String password, Optional<String> digest) {
        boolean matches = encoder.matches(password, digest.orElse(ofNobody));
        return matches && digest.isPresent();
    }

    boolean isOutdated(String digest) {
        return encoder.upgradeEncoding(digest);
    }

    String digest(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private static List<String> words(List<String> context) {
        return Stream.concat(
                        Stream.of(PLATFORM, "connect", "energy"),
                        context.stream().flatMap(text -> Stream.concat(Stream.of(text), parts(text))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1));
    }

    private static Refusal weak(String field, String code) {
        return IdentityError.PASSWORD_WEAK.refuse(List.of(new FieldError(field, code)));
    }
}
