package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.registration.internal.ReviewStore;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RN001, RN002: a person of the platform looks at a registration, within the agreed business days. */
@Component
@Transactional
public class Reviews {
    private final Chronicle chronicle;
    private final ReviewStore reviews;
    private final StaffJudge judge;
    private final ReviewRounds rounds;

    Reviews(Chronicle chronicle, ReviewStore reviews, StaffJudge judge, ReviewRounds rounds) {
        this.chronicle = chronicle;
        this.reviews = reviews;
        this.judge = judge;
        this.rounds = rounds;
    }

    /** Opens the next round; a repeat answers the round that is open. */
    public OpenedReview open(RegistrationId id, List<String> reasons) {
        Registration registration = chronicle.lock(id);
        Optional<OpenedReview> opened = rounds.openOne(id, Review.VERIFICATION);
        if (opened.isPresent()) return opened.get();
        List<String> why = Reasons.checked(reasons);
        OpenedReview review = rounds.openNext(registration.underReview(), Review.VERIFICATION, why);
        chronicle.tell(
                chronicle.lock(id),
                NotificationKind.REGISTRATION_UNDER_REVIEW,
                Map.of("dueAt", review.dueAt().toString()));
        return review;
    }

    /** The deadline passed and nobody decided: recorded and mailed to the admins, once for the round. */
    public void escalate(RegistrationId id, int round) {
        Registration registration = chronicle.lock(id);
        if (!reviews.markEscalated(id, round, chronicle.now())) return;
        reviews.of(id).stream()
                .filter(review -> review.round() == round)
                .forEach(review -> rounds.announceOverdue(registration, review));
    }

    /** The first judgement of an answer stays; a refused one counts for nothing. */
    public ReviewJudgement judge(RegistrationId id, StaffAnswer answer) {
        Registration registration = chronicle.lock(id);
        Optional<ReviewJudgement> recorded = judge.recorded(answer);
        if (recorded.isPresent()) return recorded.get();
        Review review = rounds.requireOpen(id, Review.VERIFICATION);
        ReviewJudgement judgement = judge.judge(
                new StaffJudge.Question(registration, review, StaffDecision.REVIEW, StaffJudge.REVIEW_VERDICTS),
                answer);
        if (judgement.outcome() != ReviewOutcome.REFUSED)
            reviews.decide(id, review.round(), judgement.outcome(), chronicle.now());
        return judgement;
    }
}
