package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.PasskeyStore;
import br.com.connectenergy.core.identity.internal.SignInStepStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: signing in by a passkey, and enrolling the first one in a sign-in; whoever calls has verified the answer. */
@Component
@Transactional
public class PasskeySteps {
    private final SecondSteps steps;
    private final AccountStore accounts;
    private final PasskeyStore passkeys;
    private final Passkeys desk;
    private final Factors factors;
    private final AccountSessions sessions;
    private final Journal journal;

    PasskeySteps(
            SecondSteps steps,
            AccountStore accounts,
            PasskeyStore passkeys,
            Passkeys desk,
            Factors factors,
            AccountSessions sessions,
            Journal journal) {
        this.steps = steps;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.desk = desk;
        this.factors = factors;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** Whose first factor this sign-in may enrol; empty when it is over, or when the account has a factor already. */
    public Optional<Account> enrolling(String ticket) {
        return steps.open(ticket)
                .map(step -> accounts.find(step.accountId()).orElseThrow())
                .filter(account -> !factors.isEnrolled(account));
    }

    /** Opens the session with new recovery codes. */
    public Proof enrol(String ticket, PasskeyCredential credential, Visit visit) {
        Optional<SignInStepStore.Step> step = steps.open(ticket);
        Optional<Account> account = enrolling(ticket);
        if (step.isEmpty() || account.isEmpty()) return new Proof.Expired();
        desk.insert(Journal.SIGN_IN, account.get(), credential, visit);
        List<String> codes = factors.newRecoveryCodes(account.get().id());
        return new Proof.Accepted(steps.finish(step.get(), SecondFactor.PASSKEY, visit), codes);
    }

    /** Opens a session of whoever the passkey belongs to; a sign-in of theirs that was under way ends with it. */
    public Proof signIn(String ticket, String credentialId, Visit visit) {
        Optional<Account> account = passkeys.find(credentialId)
                .flatMap(passkey -> accounts.find(passkey.accountId()))
                .filter(Account::active);
        if (account.isEmpty()) {
            refused(credentialId);
            return new Proof.Refused();
        }
        OpenedSession session = steps.open(ticket)
                .filter(step -> step.accountId().equals(account.get().id()))
                .map(step -> steps.finish(step, SecondFactor.PASSKEY, visit))
                .orElseGet(() -> sessions.open(account.get(), null, SecondFactor.PASSKEY, false, visit));
        return new Proof.Accepted(session, List.of());
    }

    /** An answer that proves nothing. */
    public void refused(@Nullable String credentialId) {
        Optional<Passkey> passkey = Optional.ofNullable(credentialId).flatMap(passkeys::find);
        passkey.ifPresentOrElse(
                known -> journal.note(
                        Journal.SIGN_IN,
                        known.accountId(),
                        "SIGN_IN_REFUSED",
                        Map.of("passkeyId", known.id().toString())),
                () -> journal.noteStranger("SIGN_IN_REFUSED"));
    }
}
