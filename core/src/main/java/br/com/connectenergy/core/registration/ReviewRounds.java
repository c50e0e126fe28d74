package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.registration.internal.ReviewStore;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of review of a registration: numbered, one open at a time, each with its deadline. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRounds {
    private final Chronicle chronicle;
    private final ReviewStore reviews;
    private final StaffMembers staff;
    private final RegistrationSettings settings;

    ReviewRounds(Chronicle chronicle, ReviewStore reviews, StaffMembers staff, RegistrationSettings settings) {
        this.chronicle = chronicle;
        this.reviews = reviews;
        this.staff = staff;
        this.settings = settings;
    }

    Optional<OpenedReview> openOne(RegistrationId id, String subject) {
        return reviews.latest(id)
                .filter(review -> review.isOpen() && review.isAbout(subject))
                .map(review -> new OpenedReview(review.round(), review.dueAt()));
    }

    Review requireOpen(RegistrationId id, String subject) {
        return reviews.latest(id)
                .filter(review -> review.isOpen() && review.isAbout(subject))
                .orElseThrow(() -> RegistrationError.REGISTRATION_STATE_CONFLICT.refuse(
                        Map.of("registrationId", id.toString(), "wanted", subject)));
    }

    /** Saves the registration as given and opens the round that follows the last one. */
    OpenedReview openNext(Registration changed, String subject, List<String> reasons) {
        Instant now = chronicle.now();
        RegistrationId id = changed.id();
        int round = reviews.latest(id).map(Review::round).orElse(0) + 1;
        Instant dueAt = BusinessCalendar.plusBusinessDays(now, settings.reviewSlaBusinessDays());
        chronicle.save(
                changed,
                Chronicle.VERIFICATION,
                "REVIEW_OPENED",
                Map.of("round", round, "subject", subject, "reasons", reasons, "dueAt", dueAt.toString()));
        reviews.insert(id, new Review(round, subject, reasons, now, dueAt, null, null, null));
        return new OpenedReview(round, dueAt);
    }

    void announceOverdue(Registration registration, Review review) {
        int round = review.round();
        RegistrationId id = registration.id();
        chronicle.note(id, Chronicle.VERIFICATION, "REVIEW_ESCALATED", Map.of("round", round));
        for (StaffMember admin : staff.with(StaffRole.ADMIN)) {
            @Nullable EmailAddress email = admin.email();
            if (email == null) continue;
            chronicle.mailStaff(
                    email,
                    registration,
                    "round/" + round + "/overdue/" + admin.username(),
                    NotificationKind.REVIEW_OVERDUE,
                    Map.of(
                            "registrationId", id.toString(),
                            "protocol", registration.protocol(),
                            "companyKind", registration.kind().name(),
                            "round", Integer.toString(round),
                            "dueAt", review.dueAt().toString(),
                            "staffPageUrl", settings.staffPageUrl(id)));
        }
    }
}
