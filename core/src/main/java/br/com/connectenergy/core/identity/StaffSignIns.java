package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.FactorHolder;
import br.com.connectenergy.core.identity.internal.StaffStepStore;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: the staff sign in to our pages by password and second factor, which they enrol at their first sign-in. */
@Component
@Transactional
public class StaffSignIns {
    private static final int MAX_FAILURES = 5;

    private final StaffMembers members;
    private final StaffStepStore steps;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Journal journal;

    StaffSignIns(
            StaffMembers members, StaffStepStore steps, SecondFactors factors, Sessions sessions, Journal journal) {
        this.members = members;
        this.steps = steps;
        this.factors = factors;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** Empty for an unknown name as for a wrong password, after the same work. */
    public Optional<StaffStep> signIn(String username, String password, Sha256 device) {
        return members.provePassword(username, password, device).map(member -> begin(member, device));
    }

    /** Empty when the sign-in is over, or when there is a factor already: a password alone changes none. */
    public Optional<Enrolment> enrol(String ticket) {
        return open(ticket)
                .filter(step -> !factors.isEnrolled(holder(step)))
                .map(step -> Enrolment.of(factors.begin(holder(step), journal.now()), step.username()));
    }

    /** Confirms the authenticator that was enrolled in this sign-in. */
    public StaffProof confirm(String ticket, String code) {
        Optional<StaffStepStore.Step> step = open(ticket).filter(known -> !factors.isEnrolled(holder(known)));
        if (step.isEmpty()) return new StaffProof.Expired();
        if (!factors.confirm(holder(step.get()), code, journal.now())) return refuse(step.get());
        journal.noteStaff(step.get().username(), "STAFF_TOTP_ENROLLED", Map.of());
        return finish(step.get(), SecondFactor.TOTP, factors.newRecoveryCodes(holder(step.get())));
    }

    public StaffProof proveTotp(String ticket, String code) {
        Optional<StaffStepStore.Step> step = open(ticket);
        if (step.isEmpty()) return new StaffProof.Expired();
        return factors.acceptsTotp(holder(step.get()), code, journal.now())
                ? finish(step.get(), SecondFactor.TOTP, List.of())
                : refuse(step.get());
    }

    public StaffProof proveRecoveryCode(String ticket, String code) {
        Optional<StaffStepStore.Step> step = open(ticket);
        if (step.isEmpty()) return new StaffProof.Expired();
        return factors.acceptsRecoveryCode(holder(step.get()), code, journal.now())
                ? finish(step.get(), SecondFactor.RECOVERY_CODE, List.of())
                : refuse(step.get());
    }

    private StaffStep begin(StaffMember member, Sha256 device) {
        Instant now = journal.now();
        SecretToken ticket = SecretToken.random();
        StaffStepStore.Step step = new StaffStepStore.Step(ticket.digest(), member.username(), device, 0);
        steps.insert(step, now, now.plus(SignIns.STEP_VALIDITY));
        return new StaffStep(
                ticket, factors.isEnrolled(holder(step)) ? StaffStep.Next.PROVE_TOTP : StaffStep.Next.ENROL_TOTP);
    }

    private Optional<StaffStepStore.Step> open(String ticket) {
        return SecretToken.parse(ticket)
                .flatMap(known -> steps.lock(known.digest(), journal.now()))
                .filter(step -> step.failures() < MAX_FAILURES)
                .filter(step -> members.find(step.username())
                        .filter(StaffMember::active)
                        .isPresent());
    }

    private StaffProof refuse(StaffStepStore.Step step) {
        steps.failed(step.ticket());
        journal.noteStaff(step.username(), "STAFF_SECOND_FACTOR_REFUSED", Map.of());
        return new StaffProof.Refused();
    }

    private StaffProof finish(StaffStepStore.Step step, SecondFactor factor, List<String> codes) {
        steps.end(step.ticket(), journal.now());
        journal.noteStaff(
                step.username(),
                "STAFF_SIGNED_IN",
                Map.of("device", step.device().hex(), "factor", factor.name()));
        SecretToken session = sessions.openProved(new Subject.StaffSubject(step.username()));
        return new StaffProof.Accepted(members.find(step.username()).orElseThrow(), session, codes);
    }

    private static FactorHolder holder(StaffStepStore.Step step) {
        return new FactorHolder.Staff(step.username());
    }
}
