package br.com.connectenergy.core.registration;

import org.jspecify.annotations.Nullable;

/** The judgement of a staff answer: an outcome, and the reason when the answer was refused. */
public record ReviewJudgement(
        ReviewOutcome outcome, @Nullable RegistrationError refusal) {
    static ReviewJudgement counted(ReviewOutcome outcome) {
        return new ReviewJudgement(outcome, null);
    }

    static ReviewJudgement refused(RegistrationError refusal) {
        return new ReviewJudgement(ReviewOutcome.REFUSED, refusal);
    }
}
