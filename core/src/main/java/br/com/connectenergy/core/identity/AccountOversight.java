package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.SessionId;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin looks where an account is signed in and ends it there; every look and every refusal is audited. */
@Component
@Transactional(noRollbackFor = Refusal.class)
public class AccountOversight {
    private static final String REASON = "ENDED_BY_STAFF";

    /** An account and where it is signed in, newest first. */
    public record Overview(Account account, List<SessionDesk.OpenSession> sessions) {}

    private final AccountStore accounts;
    private final AccountSessionStore sessions;
    private final SessionDesk desk;
    private final Journal journal;

    AccountOversight(AccountStore accounts, AccountSessionStore sessions, SessionDesk desk, Journal journal) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.desk = desk;
        this.journal = journal;
    }

    public Overview find(Actor.Staff staff, String email) {
        requireAdmin(staff);
        Account account = LoginEmail.parse(email)
                .flatMap(accounts::find)
                .orElseThrow(() -> IdentityError.ACCOUNT_NOT_FOUND.refuse());
        journal.note(staff, account.id(), "ACCOUNT_SESSIONS_VIEWED");
        return new Overview(account, desk.openOf(account.id(), null));
    }

    public void end(Actor.Staff staff, AccountId account, SessionId session) {
        requireAdmin(staff);
        if (!sessions.end(account, session, REASON, journal.now())) throw IdentityError.SESSION_NOT_FOUND.refuse();
        journal.note(staff, account, "SESSION_ENDED_BY_STAFF", Map.of("ended", session.toString()));
    }

    /** Ending what has ended changes nothing. */
    public void endAll(Actor.Staff staff, AccountId account) {
        requireAdmin(staff);
        if (accounts.find(account).isEmpty()) throw IdentityError.ACCOUNT_NOT_FOUND.refuse();
        int ended = sessions.endAll(account, REASON, journal.now());
        journal.note(staff, account, "SESSIONS_ENDED_BY_STAFF", Map.of("count", ended));
    }

    private void requireAdmin(Actor.Staff staff) {
        if (staff.roles().contains(StaffRole.ADMIN)) return;
        journal.noteRefused(staff);
        throw IdentityError.ACCOUNT_ROLE_NOT_ALLOWED.refuse();
    }
}
