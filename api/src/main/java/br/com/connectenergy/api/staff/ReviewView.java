package br.com.connectenergy.api.staff;

import br.com.connectenergy.core.registration.Dossier;
import br.com.connectenergy.core.registration.Review;
import br.com.connectenergy.core.registration.ReviewOutcome;
import br.com.connectenergy.core.registration.StaffDecision;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One answer of staff, or the answer that a review still waits for. */
record ReviewView(
        int round,
        String step,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decision,
        @Nullable ReviewOutcome outcome,
        @Nullable String refusal,
        List<String> reasons) {

    private static final String WAITING = "WAITING";

    static List<ReviewView> of(Dossier dossier) {
        return dossier.reviews().stream()
                .flatMap(review -> Stream.concat(
                        dossier.decisions().stream()
                                .filter(decision -> decision.round() == review.round())
                                .map(decision -> decided(review, decision)),
                        review.outcome() == null ? Stream.of(waiting(review)) : Stream.empty()))
                .toList();
    }

    private static ReviewView decided(Review review, StaffDecision decision) {
        return new ReviewView(
                review.round(),
                decision.step(),
                review.openedAt(),
                review.dueAt(),
                review.escalatedAt(),
                decision.decidedAt(),
                decision.username(),
                decision.decision(),
                decision.outcome(),
                decision.refusal(),
                decision.reasons());
    }

    private static ReviewView waiting(Review review) {
        return new ReviewView(
                review.round(),
                WAITING,
                review.openedAt(),
                review.dueAt(),
                review.escalatedAt(),
                null,
                null,
                null,
                null,
                null,
                review.reasons());
    }
}
