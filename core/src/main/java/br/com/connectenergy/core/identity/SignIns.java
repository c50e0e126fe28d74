package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.SignInStepStore;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: first the password, then the second factor; a ticket that only the browser knows ties the two together. */
@Component
@Transactional
public class SignIns {
    public static final Duration STEP_VALIDITY = Duration.ofMinutes(10);

    private final AccountStore accounts;
    private final SignInStepStore steps;
    private final Passwords passwords;
    private final Factors factors;
    private final Journal journal;

    SignIns(AccountStore accounts, SignInStepStore steps, Passwords passwords, Factors factors, Journal journal) {
        this.accounts = accounts;
        this.steps = steps;
        this.passwords = passwords;
        this.factors = factors;
        this.journal = journal;
    }

    /** Empty for an unknown address as for a wrong password, after the same work; both are audited. */
    public Optional<SignInStep> signIn(String email, String password) {
        Optional<Account> account =
                LoginEmail.parse(email).flatMap(accounts::find).filter(Account::active);
        Optional<String> digest = account.flatMap(known -> accounts.passwordHash(known.id()));
        boolean matches = passwords.matches(password, digest);
        if (!matches || account.isEmpty()) {
            account.ifPresentOrElse(
                    known -> journal.note(Journal.SIGN_IN, known.id(), "SIGN_IN_REFUSED"),
                    () -> journal.noteStranger("SIGN_IN_REFUSED"));
            return Optional.empty();
        }
        AccountId id = account.get().id();
        if (digest.filter(passwords::isOutdated).isPresent())
            accounts.setPasswordHash(id, passwords.digest(password), journal.now());
        journal.note(Journal.SIGN_IN, id, "PASSWORD_PROVED");
        return Optional.of(begin(account.get(), null, false));
    }

    /** The next step of a person whose identity has just been proved by password or by link. */
    SignInStep begin(Account account, @Nullable RegistrationId company) {
        return begin(account, company, false);
    }

    /** The next step of a person whom an identity provider named in place of the password. */
    SignInStep beginByProvider(Account account) {
        return begin(account, null, true);
    }

    private SignInStep begin(Account account, @Nullable RegistrationId company, boolean byProvider) {
        Instant now = journal.now();
        SecretToken ticket = SecretToken.random();
        steps.insert(
                new SignInStepStore.Step(ticket.digest(), account.id(), company, 0, byProvider),
                now,
                now.plus(STEP_VALIDITY));
        return new SignInStep(ticket, factors.next(account), factors.recoveryCodesLeft(account.id()));
    }
}
