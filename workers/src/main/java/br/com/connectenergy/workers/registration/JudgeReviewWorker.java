package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.ReviewJudgement;
import br.com.connectenergy.core.registration.Reviews;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.JudgeReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewJudged;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_judgeReview}: whether the person who completed the review may decide it, and what was decided (RN001, RN002). */
@Component
final class JudgeReviewWorker {

    private final Reviews reviews;
    private final StaffAnswers answers;

    JudgeReviewWorker(Reviews reviews, StaffAnswers answers) {
        this.reviews = reviews;
        this.answers = answers;
    }

    @JobWorker(type = RegistrationVerificationBpmn.JUDGE_REVIEW)
    ReviewJudged judge(JudgeReview variables, Job job) {
        RegistrationId id = RegistrationId.of(variables.registrationId());
        ReviewJudgement judgement =
                reviews.judge(id, answers.of(job, RegistrationVerificationBpmn.REVIEW_TASK, variables));
        return StaffAnswers.judged(judgement);
    }
}
