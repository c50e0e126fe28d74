package br.com.connectenergy.core.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer of staff, counted or refused. */
public record StaffDecision(
        long elementInstanceKey,
        int round,
        String step,
        @Nullable String username,
        @Nullable String decision,
        List<String> reasons,
        ReviewOutcome outcome,
        @Nullable String refusal,
        Instant decidedAt) {
    static final String REVIEW = "REVIEW";

    public StaffDecision {
        reasons = List.copyOf(reasons);
    }

    ReviewJudgement judgement() {
        return new ReviewJudgement(outcome, refusal == null ? null : RegistrationError.valueOf(refusal));
    }
}
