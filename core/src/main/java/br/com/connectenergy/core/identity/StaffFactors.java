package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.FactorHolder;
import br.com.connectenergy.core.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One of the staff, signed in, shows their second factor again or changes it; a change needs a proof of the last five minutes. */
@Component
@Transactional
public class StaffFactors {
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Journal journal;

    StaffFactors(SecondFactors factors, Sessions sessions, Journal journal) {
        this.factors = factors;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** Answers false for a wrong code. */
    public boolean stepUp(Actor.Staff staff, String session, String code) {
        boolean accepted = factors.acceptsTotp(holder(staff), code, journal.now());
        if (accepted) sessions.stepUp(session);
        journal.noteStaff(staff.username(), accepted ? "STAFF_STEPPED_UP" : "STAFF_STEP_UP_REFUSED", Map.of());
        return accepted;
    }

    @Transactional(readOnly = true)
    public void requireStepUp(String session) {
        if (!sessions.isSteppedUp(session)) throw IdentityError.STEP_UP_REQUIRED.refuse();
    }

    /** The present authenticator stays in use until the new one is confirmed. */
    public Enrolment enrol(Actor.Staff staff, String session) {
        requireStepUp(session);
        return Enrolment.of(factors.begin(holder(staff), journal.now()), staff.username());
    }

    /** Empty for a wrong code; other sessions of theirs end. */
    public Optional<List<String>> confirm(Actor.Staff staff, String session, String code) {
        requireStepUp(session);
        if (!factors.confirm(holder(staff), code, journal.now())) {
            journal.noteStaff(staff.username(), "STAFF_SECOND_FACTOR_REFUSED", Map.of());
            return Optional.empty();
        }
        sessions.endOthers(new Subject.StaffSubject(staff.username()), session);
        journal.noteStaff(staff.username(), "STAFF_TOTP_ENROLLED", Map.of());
        return Optional.of(factors.newRecoveryCodes(holder(staff)));
    }

    /** Gives one of the staff an authenticator whose secret, in base32, is known; one that they have already stays. */
    public void enrolKnown(String username, String secret) {
        FactorHolder holder = new FactorHolder.Staff(username);
        if (factors.isEnrolled(holder)) return;
        factors.enrolKnown(holder, secret, journal.now());
        journal.noteStaff(username, "STAFF_TOTP_ENROLLED", Map.of());
    }

    private static FactorHolder holder(Actor.Staff staff) {
        return new FactorHolder.Staff(staff.username());
    }
}
