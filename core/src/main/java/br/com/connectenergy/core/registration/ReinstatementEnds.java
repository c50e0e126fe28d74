package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.registration.internal.ReviewStore;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a reinstatement ends: back in on two different names, or still out with the reasons. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReinstatementEnds {
    private final Chronicle chronicle;
    private final ReviewStore reviews;
    private final LicenceCalendar calendar;
    private final Submissions submissions;

    ReinstatementEnds(Chronicle chronicle, ReviewStore reviews, LicenceCalendar calendar, Submissions submissions) {
        this.chronicle = chronicle;
        this.reviews = reviews;
        this.calendar = calendar;
        this.submissions = submissions;
    }

    void announce(Registration requested) {
        submissions.announceReinstatement(requested);
    }

    void reinstate(Registration registration) {
        Review review = requireDecided(registration, ReviewOutcome.APPROVED);
        requireTwoPeople(registration.id(), review.round());
        Registration reinstated = chronicle.save(
                calendar.scheduled(registration.reinstated(), chronicle.now()),
                Chronicle.VERIFICATION,
                "SUPPLIER_REINSTATED",
                Map.of("round", review.round()));
        chronicle.tell(reinstated, NotificationKind.SUPPLIER_REINSTATED, Map.of());
    }

    void refuse(Registration registration, List<String> reasons) {
        requireDecided(registration, ReviewOutcome.REJECTED);
        List<String> why = Reasons.checked(reasons);
        Registration refused = chronicle.save(
                registration.reinstatementRefused(why),
                Chronicle.VERIFICATION,
                "REINSTATEMENT_REFUSED",
                Map.of("reasons", why));
        chronicle.tell(refused, NotificationKind.REINSTATEMENT_REFUSED, Map.of("reasons", String.join(",", why)));
    }

    private Review requireDecided(Registration registration, ReviewOutcome wanted) {
        return reviews.latest(registration.id())
                .filter(review -> review.isAbout(Review.REINSTATEMENT) && review.outcome() == wanted)
                .orElseThrow(() -> missing(registration.id()));
    }

    private void requireTwoPeople(RegistrationId id, int round) {
        Set<String> people = reviews.decisions(id).stream()
                .filter(decision -> decision.round() == round && decision.outcome() == ReviewOutcome.APPROVED)
                .map(decision -> String.valueOf(decision.username()))
                .collect(Collectors.toSet());
        if (people.size() < 2) throw missing(id);
    }

    private static RuntimeException missing(RegistrationId id) {
        return RegistrationError.REVIEW_DECISION_MISSING.refuse(Map.of("registrationId", id.toString()));
    }
}
