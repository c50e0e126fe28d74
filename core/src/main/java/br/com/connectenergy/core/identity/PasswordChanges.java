package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.ResetStore;
import br.com.connectenergy.core.identity.internal.SignInStepStore;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new password, by the present one or by a mailed link; the second factor stays, other sessions end. */
@Component
@Transactional
public class PasswordChanges {
    public static final Duration LINK_VALIDITY = Duration.ofHours(1);

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final String FIELD = "newPassword";

    private final AccountStore accounts;
    private final ResetStore resets;
    private final SignInStepStore steps;
    private final AccountSessionStore sessions;
    private final NewPasswords passwords;
    private final Journal journal;
    private final Letters letters;

    PasswordChanges(
            AccountStore accounts,
            ResetStore resets,
            SignInStepStore steps,
            AccountSessionStore sessions,
            NewPasswords passwords,
            Journal journal,
            Letters letters) {
        this.accounts = accounts;
        this.resets = resets;
        this.steps = steps;
        this.sessions = sessions;
        this.passwords = passwords;
        this.journal = journal;
        this.letters = letters;
    }

    /** Answers false when the present password is wrong. */
    public boolean change(Actor.Account actor, String current, String wanted) {
        AccountId id = actor.accountId();
        if (!passwords.matches(current, accounts.passwordHash(id))) {
            journal.note(actor, id, "PASSWORD_CHANGE_REFUSED");
            return false;
        }
        Account account = accounts.find(id).orElseThrow();
        store(actor, account, wanted);
        sessions.endAllBut(id, actor.sessionId(), "PASSWORD_CHANGED", journal.now());
        return true;
    }

    /** Does as much for an address that nobody has; one link a minute is mailed, whoever asks. */
    public void requestReset(String email) {
        Instant now = journal.now();
        SecretToken token = SecretToken.random();
        Optional<Account> account =
                LoginEmail.parse(email).flatMap(accounts::find).filter(Account::active);
        boolean pause = account.filter(known -> resets.issuedSince(known.id(), now.minus(PAUSE)))
                .isPresent();
        @Nullable AccountId owner = account.filter(known -> !pause).map(Account::id).orElse(null);
        Instant expiresAt = now.plus(LINK_VALIDITY);
        resets.insert(token.digest(), owner, now, expiresAt);
        account.ifPresentOrElse(
                known -> journal.note(Journal.SIGN_IN, known.id(), "PASSWORD_RESET_REQUESTED"),
                () -> journal.noteStranger("PASSWORD_RESET_REQUESTED"));
        if (!pause) account.ifPresent(known -> letters.passwordReset(known, token, expiresAt));
    }

    /** The link is good once and for an hour; the next sign-in still asks for the second factor. */
    public void reset(String link, String wanted) {
        Instant now = journal.now();
        AccountId id = SecretToken.parse(link)
                .flatMap(known -> resets.lock(known.digest(), now))
                .orElseThrow(() -> IdentityError.LINK_EXPIRED.refuse());
        store(Journal.SIGN_IN, accounts.find(id).orElseThrow(), wanted);
        resets.useAll(id, now);
        sessions.endAll(id, "PASSWORD_CHANGED", now);
    }

    private void store(Actor by, Account account, String wanted) {
        Instant now = journal.now();
        String hash = passwords.accept(
                FIELD,
                wanted,
                List.of(account.email().value(), account.displayName().value()));
        accounts.setPasswordHash(account.id(), hash, now);
        steps.endAll(account.id(), now);
        journal.note(by, account.id(), "PASSWORD_CHANGED");
        letters.passwordChanged(account, now);
    }
}
