package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.SignInStepStore;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: what a sign-in reads before the password is hashed, and what it keeps afterwards; in between nothing is held. */
@Component
@Transactional
class FirstSteps {
    private final AccountStore accounts;
    private final SignInStepStore steps;
    private final Factors factors;
    private final Journal journal;

    FirstSteps(AccountStore accounts, SignInStepStore steps, Factors factors, Journal journal) {
        this.accounts = accounts;
        this.steps = steps;
        this.factors = factors;
        this.journal = journal;
    }

    /** An active account and the digest of its password, when it has one. */
    record Known(Account account, Optional<String> digest) {}

    @Transactional(readOnly = true)
    Optional<Known> find(String email) {
        return LoginEmail.parse(email)
                .flatMap(accounts::find)
                .filter(Account::active)
                .map(account -> new Known(account, accounts.passwordHash(account.id())));
    }

    /** Empty when the password was changed while it was being proved. */
    Optional<SignInStep> proved(Known known, Optional<String> renewed) {
        Account account = known.account();
        if (!accounts.passwordHash(account.id()).equals(known.digest())) {
            refused(Optional.of(known));
            return Optional.empty();
        }
        renewed.ifPresent(digest -> accounts.setPasswordHash(account.id(), digest, journal.now()));
        journal.note(Journal.SIGN_IN, account.id(), "PASSWORD_PROVED");
        return Optional.of(begin(account, null, false));
    }

    void refused(Optional<Known> known) {
        known.ifPresentOrElse(
                one -> journal.note(Journal.SIGN_IN, one.account().id(), "SIGN_IN_REFUSED"),
                () -> journal.noteStranger("SIGN_IN_REFUSED"));
    }

    SignInStep begin(Account account, @Nullable RegistrationId company, boolean byProvider) {
        Instant now = journal.now();
        SecretToken ticket = SecretToken.random();
        steps.insert(
                new SignInStepStore.Step(ticket.digest(), account.id(), company, 0, byProvider),
                now,
                now.plus(SignIns.STEP_VALIDITY));
        return new SignInStep(ticket, factors.next(account), factors.recoveryCodesLeft(account.id()));
    }
}
