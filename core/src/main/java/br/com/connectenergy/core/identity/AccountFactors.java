package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A signed-in person changes their second factor: only right after showing the present one, and other sessions end. */
@Component
@Transactional
public class AccountFactors {
    private final AccountStore accounts;
    private final AccountSessionStore sessions;
    private final SessionDesk desk;
    private final Factors factors;
    private final Journal journal;

    AccountFactors(
            AccountStore accounts, AccountSessionStore sessions, SessionDesk desk, Factors factors, Journal journal) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.desk = desk;
        this.factors = factors;
        this.journal = journal;
    }

    /** The present authenticator stays in use until the new one is confirmed. */
    public Enrolment enrol(Actor.Account actor) {
        desk.requireStepUp(actor);
        journal.note(actor, actor.accountId(), "TOTP_ENROLMENT_BEGUN");
        return factors.begin(accounts.find(actor.accountId()).orElseThrow());
    }

    /** Empty for a wrong code. */
    public Optional<List<String>> confirm(Actor.Account actor, String code) {
        desk.requireStepUp(actor);
        if (!factors.confirm(actor.accountId(), code, journal.now())) {
            journal.note(actor, actor.accountId(), "SECOND_FACTOR_REFUSED");
            return Optional.empty();
        }
        sessions.endAllBut(actor.accountId(), actor.sessionId(), "FACTOR_CHANGED", journal.now());
        journal.note(actor, actor.accountId(), "TOTP_ENROLLED");
        return Optional.of(factors.newRecoveryCodes(actor.accountId()));
    }

    public List<String> newRecoveryCodes(Actor.Account actor) {
        desk.requireStepUp(actor);
        journal.note(actor, actor.accountId(), "RECOVERY_CODES_RENEWED");
        return factors.newRecoveryCodes(actor.accountId());
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft(Actor.Account actor) {
        return factors.recoveryCodesLeft(actor.accountId());
    }
}
