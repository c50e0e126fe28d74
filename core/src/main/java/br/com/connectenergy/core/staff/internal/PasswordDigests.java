package br.com.connectenergy.core.staff.internal;

import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.shared.SecretToken;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Digests of staff passwords, in the form that the task list's user store understands too. */
@Component
public class PasswordDigests {
    private static final PasswordEncoder ENCODER =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(10)));
    private static final String OF_NOBODY =
            Objects.requireNonNull(ENCODER.encode(SecretToken.random().value()));

    public String digest(String password) {
        String digest = ENCODER.encode(password);
        if (digest == null) throw new InvalidValue("PASSWORD_REQUIRED");
        return digest;
    }

    public boolean matches(String password, String digest) {
        return ENCODER.matches(password, digest);
    }

    /** A digest that no password matches, so that an unknown name costs the same time. */
    public String ofNobody() {
        return OF_NOBODY;
    }

    public void requireKnownForm(String digest) {
        if (!digest.startsWith("{bcrypt}$2")) throw new InvalidValue("PASSWORD_HASH_INVALID");
    }
}
