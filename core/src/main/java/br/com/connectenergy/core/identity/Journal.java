package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every security event of an account goes into the trail through here. */
@Component
class Journal {
    static final Actor.System SIGN_IN = new Actor.System("sign-in");

    private static final String SUBJECT = "ACCOUNT";

    private final AuditTrail audit;
    private final Clock clock;

    Journal(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return Moment.of(clock);
    }

    void note(Actor by, AccountId account, String action, Map<String, Object> facts) {
        audit.record(by, action, SUBJECT, account.toString(), facts);
    }

    void note(Actor by, AccountId account, String action) {
        note(by, account, action, Map.of());
    }

    /** Somebody tried an address that nobody has. */
    void noteStranger(String action) {
        audit.record(SIGN_IN, action, SUBJECT, "unknown", Map.of());
    }

    /** Staff asked for what only an admin sees. */
    void noteRefused(Actor.Staff staff) {
        audit.record(staff, "ACCOUNT_LOOK_REFUSED", SUBJECT, "unknown", Map.of());
    }

    void noteStaff(String username, String action, Map<String, Object> facts) {
        audit.record(SIGN_IN, action, "STAFF", username, facts);
    }
}
