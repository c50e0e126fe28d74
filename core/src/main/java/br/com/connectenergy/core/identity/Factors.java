package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.FactorHolder;
import br.com.connectenergy.core.identity.internal.PasskeyStore;
import br.com.connectenergy.core.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: the second factor of a person's account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Factors {
    static final int RECOVERY_CODES = SecondFactors.RECOVERY_CODES;

    private final SecondFactors factors;
    private final Journal journal;
    private final PasskeyStore passkeys;

    Factors(SecondFactors factors, Journal journal, PasskeyStore passkeys) {
        this.factors = factors;
        this.journal = journal;
        this.passkeys = passkeys;
    }

    /** Whether anything but the password proves the person already: then a password alone enrols nothing more. */
    boolean isEnrolled(Account account) {
        return next(account) != SignInStep.Next.ENROL_FACTOR;
    }

    /** What comes after the password. */
    SignInStep.Next next(Account account) {
        if (account.totpEnrolled()) return SignInStep.Next.PROVE_TOTP;
        return passkeys.hasAny(account.id()) ? SignInStep.Next.PROVE_PASSKEY : SignInStep.Next.ENROL_FACTOR;
    }

    /** A new authenticator, which proves nothing before it is confirmed. */
    Enrolment begin(Account account) {
        return Enrolment.of(
                factors.begin(of(account.id()), journal.now()), account.email().value());
    }

    /** Takes the pending authenticator into use when the code is of it. */
    boolean confirm(AccountId id, String code, Instant now) {
        return factors.confirm(of(id), code, now);
    }

    boolean acceptsTotp(AccountId id, String code, Instant now) {
        return factors.acceptsTotp(of(id), code, now);
    }

    boolean acceptsRecoveryCode(AccountId id, String code, Instant now) {
        return factors.acceptsRecoveryCode(of(id), code, now);
    }

    /** The earlier codes are void. */
    List<String> newRecoveryCodes(AccountId id) {
        return factors.newRecoveryCodes(of(id));
    }

    int recoveryCodesLeft(AccountId id) {
        return factors.recoveryCodesLeft(of(id));
    }

    private static FactorHolder of(AccountId id) {
        return new FactorHolder.Person(id);
    }
}
