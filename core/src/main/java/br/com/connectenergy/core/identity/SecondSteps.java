package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.SignInStepStore;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: the second step of a sign-in; five wrong codes end it, and a finished one opens nothing again. */
@Component
@Transactional
public class SecondSteps {
    private static final int MAX_FAILURES = 5;
    private static final String REFUSED = "SECOND_FACTOR_REFUSED";

    private final SignInStepStore steps;
    private final AccountStore accounts;
    private final Factors factors;
    private final AccountSessions sessions;
    private final Journal journal;

    SecondSteps(
            SignInStepStore steps, AccountStore accounts, Factors factors, AccountSessions sessions, Journal journal) {
        this.steps = steps;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.journal = journal;
    }

    public Proof proveTotp(String ticket, String code, Visit visit) {
        return prove(ticket, SecondFactor.TOTP, account -> factors.acceptsTotp(account, code, journal.now()), visit);
    }

    public Proof proveRecoveryCode(String ticket, String code, Visit visit) {
        return prove(
                ticket,
                SecondFactor.RECOVERY_CODE,
                account -> factors.acceptsRecoveryCode(account, code, journal.now()),
                visit);
    }

    /** Empty when the sign-in is over, or when the account has its factor already: a password alone changes none. */
    public Optional<Enrolment> enrol(String ticket) {
        return open(ticket)
                .map(step -> accounts.find(step.accountId()).orElseThrow())
                .filter(account -> !factors.isEnrolled(account))
                .map(factors::begin);
    }

    /** Confirms the authenticator that was enrolled in this sign-in. */
    public Proof confirm(String ticket, String code, Visit visit) {
        Optional<SignInStepStore.Step> found = open(ticket);
        if (found.isEmpty()) return new Proof.Expired();
        SignInStepStore.Step step = found.get();
        if (accounts.find(step.accountId()).filter(factors::isEnrolled).isPresent()) return new Proof.Expired();
        Instant now = journal.now();
        if (!factors.confirm(step.accountId(), code, now)) return refuse(step);
        List<String> codes = factors.newRecoveryCodes(step.accountId());
        journal.note(Journal.SIGN_IN, step.accountId(), "TOTP_ENROLLED");
        return new Proof.Accepted(finish(step, SecondFactor.TOTP, visit), codes);
    }

    private Proof prove(String ticket, SecondFactor factor, Predicate<AccountId> accepts, Visit visit) {
        Optional<SignInStepStore.Step> found = open(ticket);
        if (found.isEmpty()) return new Proof.Expired();
        SignInStepStore.Step step = found.get();
        return accepts.test(step.accountId())
                ? new Proof.Accepted(finish(step, factor, visit), List.of())
                : refuse(step);
    }

    Optional<SignInStepStore.Step> open(String ticket) {
        return SecretToken.parse(ticket)
                .flatMap(known -> steps.lock(known.digest(), journal.now()))
                .filter(step -> step.failures() < MAX_FAILURES);
    }

    private Proof refuse(SignInStepStore.Step step) {
        steps.failed(step.ticket());
        journal.note(Journal.SIGN_IN, step.accountId(), REFUSED);
        return new Proof.Refused();
    }

    OpenedSession finish(SignInStepStore.Step step, SecondFactor factor, Visit visit) {
        steps.end(step.ticket(), journal.now());
        Account account = accounts.find(step.accountId()).orElseThrow();
        return sessions.open(account, step.company(), factor, step.byProvider(), visit);
    }
}
