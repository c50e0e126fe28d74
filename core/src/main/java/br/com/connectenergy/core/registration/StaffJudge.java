package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.registration.internal.ReviewStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMembers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges what a person answered in the task list: only our own records say who may decide, every answer is kept and
 * audited, and one that does not count comes back with its reason.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StaffJudge {
    static final Map<String, ReviewOutcome> REVIEW_VERDICTS = Map.of(
            "APPROVE", ReviewOutcome.APPROVED, "REJECT", ReviewOutcome.REJECTED, "NEED_INFO", ReviewOutcome.NEED_INFO);
    static final Map<String, ReviewOutcome> REINSTATEMENT_VERDICTS =
            Map.of("APPROVE", ReviewOutcome.APPROVED, "REJECT", ReviewOutcome.REJECTED);

    /** The question that was answered. */
    record Question(Registration registration, Review review, String step, Map<String, ReviewOutcome> verdicts) {}

    private final ReviewStore reviews;
    private final StaffMembers staff;
    private final Chronicle chronicle;

    StaffJudge(ReviewStore reviews, StaffMembers staff, Chronicle chronicle) {
        this.reviews = reviews;
        this.staff = staff;
        this.chronicle = chronicle;
    }

    Optional<ReviewJudgement> recorded(StaffAnswer answer) {
        return reviews.decision(answer.elementInstanceKey()).map(StaffDecision::judgement);
    }

    ReviewJudgement judge(Question question, StaffAnswer answer) {
        @Nullable RegistrationError refusal = refusal(question, answer);
        ReviewOutcome outcome = refusal == null ? outcome(question, answer) : ReviewOutcome.REFUSED;
        reviews.insert(question.registration().id(), decision(question, answer, outcome, refusal));
        audit(question, answer, outcome, refusal);
        return new ReviewJudgement(outcome, refusal);
    }

    private @Nullable RegistrationError refusal(Question question, StaffAnswer answer) {
        if (!mayDecide(answer.username())) return RegistrationError.STAFF_ROLE_NOT_ALLOWED;
        if (isSecondLookOfTheSamePerson(question, answer)) return RegistrationError.SAME_PERSON_TWICE;
        if (!isComplete(question, answer)) return RegistrationError.STAFF_ANSWER_INCOMPLETE;
        boolean approves = outcome(question, answer) == ReviewOutcome.APPROVED;
        return approves && hasLapsedLicence(question.registration()) ? RegistrationError.LICENCE_EXPIRED : null;
    }

    private boolean mayDecide(@Nullable String username) {
        return username != null
                && staff.find(username)
                        .filter(member -> member.has(StaffRole.ADMIN))
                        .isPresent();
    }

    private boolean isSecondLookOfTheSamePerson(Question question, StaffAnswer answer) {
        return question.step().equals(ReinstatementStep.SECOND.name())
                && reviews.decisions(question.registration().id()).stream()
                        .filter(earlier -> earlier.round() == question.review().round())
                        .filter(earlier -> earlier.outcome() == ReviewOutcome.APPROVED)
                        .anyMatch(earlier -> String.valueOf(answer.username()).equals(earlier.username()));
    }

    /** Whoever does not approve has to say why. */
    private static boolean isComplete(Question question, StaffAnswer answer) {
        String verdict = String.valueOf(answer.decision());
        boolean known = question.verdicts().containsKey(verdict) && Reasons.areCodes(answer.reasons());
        return known && (verdict.equals("APPROVE") || !answer.reasons().isEmpty());
    }

    private boolean hasLapsedLicence(Registration registration) {
        return registration.isSupplier()
                && !registration.profile().hasLicenceOn(BusinessCalendar.dateOf(chronicle.now()));
    }

    private static ReviewOutcome outcome(Question question, StaffAnswer answer) {
        return question.verdicts().getOrDefault(String.valueOf(answer.decision()), ReviewOutcome.REFUSED);
    }

    private StaffDecision decision(
            Question question, StaffAnswer answer, ReviewOutcome outcome, @Nullable RegistrationError refusal) {
        return new StaffDecision(
                answer.elementInstanceKey(),
                question.review().round(),
                question.step(),
                answer.username(),
                answer.decision(),
                Reasons.areCodes(answer.reasons()) ? answer.reasons() : List.of(),
                outcome,
                refusal == null ? null : refusal.name(),
                chronicle.now());
    }

    private void audit(
            Question question, StaffAnswer answer, ReviewOutcome outcome, @Nullable RegistrationError refusal) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "step", question.step(),
                "round", question.review().round(),
                "outcome", outcome.name(),
                "elementInstanceKey", answer.elementInstanceKey()));
        if (refusal != null) facts.put("refusal", refusal.name());
        String username = answer.username() == null || answer.username().isBlank() ? "unknown" : answer.username();
        String action = refusal == null ? "STAFF_DECISION_COUNTED" : "STAFF_DECISION_REFUSED";
        chronicle.note(question.registration().id(), new Actor.Staff(username, Set.of()), action, facts);
    }
}
