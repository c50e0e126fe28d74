package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** RNF010: first the password, then the second factor; a ticket that only the browser knows ties the two together. */
@Component
public class SignIns {
    public static final Duration STEP_VALIDITY = Duration.ofMinutes(10);

    private final FirstSteps steps;
    private final Passwords passwords;

    SignIns(FirstSteps steps, Passwords passwords) {
        this.steps = steps;
        this.passwords = passwords;
    }

    /**
     * Empty for an unknown address as for a wrong password, after the same work; both are audited. The password is hashed
     * between two transactions: it takes longer than all the rest, and must not keep a connection from others.
     */
    public Optional<SignInStep> signIn(String email, String password) {
        Optional<FirstSteps.Known> known = steps.find(email);
        Optional<String> digest = known.flatMap(FirstSteps.Known::digest);
        if (!passwords.matches(password, digest) || known.isEmpty()) {
            steps.refused(known);
            return Optional.empty();
        }
        Optional<String> renewed = digest.filter(passwords::isOutdated).map(old -> passwords.digest(password));
        return steps.proved(known.get(), renewed);
    }

    /** The next step of a person whose identity has just been proved by password or by link. */
    SignInStep begin(Account account, @Nullable RegistrationId company) {
        return steps.begin(account, company, false);
    }

    /** The next step of a person whom an identity provider named in place of the password. */
    SignInStep beginByProvider(Account account) {
        return steps.begin(account, null, true);
    }
}
