package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.registration.internal.ReviewStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ends of a verification: approved, rejected or expired; a repeat finds it done and tells nobody again. */
@Component
@Transactional
public class Decisions {
    private final Chronicle chronicle;
    private final ReviewStore reviews;
    private final LicenceCalendar licences;
    private final Tasks tasks;

    Decisions(Chronicle chronicle, ReviewStore reviews, LicenceCalendar licences, Tasks tasks) {
        this.chronicle = chronicle;
        this.reviews = reviews;
        this.licences = licences;
        this.tasks = tasks;
    }

    /** RN001, RN002: a clean PME by the assessment alone; whoever was reviewed, and every supplier, by a person. */
    public void approve(RegistrationId id) {
        Registration registration = chronicle.lock(id);
        if (registration.state().isAdmitted()) return;
        Actor by = decider(registration, ReviewOutcome.APPROVED);
        if (registration.isSupplier() && !(by instanceof Actor.Staff)) throw missing(id);
        Instant now = chronicle.now();
        Registration approved = registration.approved(now);
        if (approved.isSupplier()) approved = licences.scheduled(approved, now);
        approved = chronicle.save(approved, by, "REGISTRATION_APPROVED", Map.of());
        chronicle.tell(approved, NotificationKind.REGISTRATION_APPROVED, Map.of());
    }

    public void reject(RegistrationId id, List<String> reasons) {
        Registration registration = chronicle.lock(id);
        if (registration.state() == RegistrationState.REJECTED) return;
        Actor by = decider(registration, ReviewOutcome.REJECTED);
        List<String> why = Reasons.checked(reasons);
        Registration rejected = chronicle.save(
                registration.rejected(chronicle.now(), why), by, "REGISTRATION_REJECTED", Map.of("reasons", why));
        chronicle.tell(rejected, NotificationKind.REGISTRATION_REJECTED, Map.of("reasons", String.join(",", why)));
    }

    /** A deadline of the company passed; tasks that still waited for it are taken away. */
    public void expire(RegistrationId id) {
        Registration registration = chronicle.lock(id);
        if (registration.state() == RegistrationState.EXPIRED) return;
        Registration expired = chronicle.save(
                registration.expired(chronicle.now()),
                Chronicle.VERIFICATION,
                "REGISTRATION_EXPIRED",
                Map.of("from", registration.state().name()));
        tasks.cancelWaiting(id);
        chronicle.tell(
                expired,
                NotificationKind.REGISTRATION_EXPIRED,
                Map.of("from", registration.state().name()));
    }

    /** The person whose review says so, or the assessment when nobody had to review. */
    private Actor decider(Registration registration, ReviewOutcome wanted) {
        if (registration.state() != RegistrationState.UNDER_REVIEW) return Chronicle.VERIFICATION;
        RegistrationId id = registration.id();
        Optional<Review> latest = reviews.latest(id).filter(review -> review.outcome() == wanted);
        if (latest.isEmpty()) throw missing(id);
        int round = latest.get().round();
        @Nullable String username = reviews.decisions(id).stream()
                .filter(decision -> decision.round() == round && decision.outcome() == wanted)
                .map(StaffDecision::username)
                .findFirst()
                .orElse(null);
        if (username == null) throw missing(id);
        return new Actor.Staff(username, Set.of());
    }

    private static RuntimeException missing(RegistrationId id) {
        return RegistrationError.REVIEW_DECISION_MISSING.refuse(Map.of("registrationId", id.toString()));
    }
}
