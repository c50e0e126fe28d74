package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.registration.internal.ReviewStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RN002: a suspended supplier comes back with a valid licence and the yes of two different admins. */
@Component
@Transactional
public class Reinstatements {
    private final Chronicle chronicle;
    private final ReviewStore reviews;
    private final ReviewRounds rounds;
    private final StaffJudge judge;
    private final ReinstatementEnds ends;

    Reinstatements(
            Chronicle chronicle, ReviewStore reviews, ReviewRounds rounds, StaffJudge judge, ReinstatementEnds ends) {
        this.chronicle = chronicle;
        this.reviews = reviews;
        this.rounds = rounds;
        this.judge = judge;
        this.ends = ends;
    }

    /** Company side. */
    public Registration request(Actor actor, RegistrationId id, LicenceRenewal renewal) {
        Registration suspended = chronicle.lock(actor, id);
        CompanyProfile typed = DraftReading.of(new RegistrationDraft(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                renewal.aneelAct(),
                null,
                null,
                renewal.licenceExpiresOn()));
        requireGiven(typed);
        Registration requested =
                suspended.reinstatementRequested(suspended.profile().changedBy(typed));
        if (!requested.profile().hasLicenceOn(BusinessCalendar.dateOf(chronicle.now())))
            throw RegistrationError.LICENCE_EXPIRED.refuse(
                    List.of(new FieldError("licenceExpiresOn", RegistrationError.LICENCE_EXPIRED.name())));
        Registration saved = chronicle.save(requested, actor, "REINSTATEMENT_REQUESTED", Map.of());
        chronicle.tell(saved, NotificationKind.REINSTATEMENT_RECEIVED, Map.of());
        ends.announce(saved);
        return saved;
    }

    /** Process side: opens the round of both looks; a repeat answers the round that is open. */
    public OpenedReview open(RegistrationId id) {
        Registration registration = chronicle.lock(id);
        Optional<OpenedReview> opened = rounds.openOne(id, Review.REINSTATEMENT);
        if (opened.isPresent()) return opened.get();
        if (registration.state() != RegistrationState.REINSTATEMENT_REVIEW)
            throw RegistrationError.REGISTRATION_STATE_CONFLICT.refuse(
                    Map.of("state", registration.state().name()));
        return rounds.openNext(registration, Review.REINSTATEMENT, List.of());
    }

    /** Process side: the second yes has to come from somebody else than the first. */
    public ReviewJudgement judge(RegistrationId id, StaffAnswer answer, ReinstatementStep step) {
        Registration registration = chronicle.lock(id);
        Optional<ReviewJudgement> recorded = judge.recorded(answer);
        if (recorded.isPresent()) return recorded.get();
        Review review = rounds.requireOpen(id, Review.REINSTATEMENT);
        ReviewJudgement judgement = judge.judge(
                new StaffJudge.Question(registration, review, step.name(), StaffJudge.REINSTATEMENT_VERDICTS), answer);
        boolean decides = judgement.outcome() == ReviewOutcome.REJECTED
                || (judgement.outcome() == ReviewOutcome.APPROVED && step == ReinstatementStep.SECOND);
        if (decides) decide(id, review.round(), judgement.outcome());
        return judgement;
    }

    /** Process side; a repeat finds it done. */
    public void reinstate(RegistrationId id) {
        Registration registration = chronicle.lock(id);
        if (registration.state() != RegistrationState.APPROVED) ends.reinstate(registration);
    }

    /** Process side; a repeat finds it done. */
    public void refuse(RegistrationId id, List<String> reasons) {
        Registration registration = chronicle.lock(id);
        if (registration.state() != RegistrationState.SUSPENDED) ends.refuse(registration, reasons);
    }

    private void decide(RegistrationId id, int round, ReviewOutcome outcome) {
        Instant now = chronicle.now();
        reviews.decide(id, round, outcome, now);
    }

    private static void requireGiven(CompanyProfile typed) {
        if (typed.aneelAct() == null)
            throw RegistrationError.REGISTRATION_INCOMPLETE.refuse(
                    List.of(new FieldError("aneelAct", Completeness.MISSING)));
        if (typed.licenceExpiresOn() == null)
            throw RegistrationError.REGISTRATION_INCOMPLETE.refuse(
                    List.of(new FieldError("licenceExpiresOn", Completeness.MISSING)));
    }
}
