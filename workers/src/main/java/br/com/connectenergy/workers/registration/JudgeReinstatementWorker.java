package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.ReinstatementStep;
import br.com.connectenergy.core.registration.Reinstatements;
import br.com.connectenergy.core.registration.ReviewJudgement;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.JudgeReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewJudged;
import br.com.connectenergy.processes.registration.SupplierReinstatementBpmn;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_judgeFirstReview}: the first of two different admins on a reinstatement (RN002). */
@Component
final class JudgeReinstatementWorker {

    private final Reinstatements reinstatements;
    private final StaffAnswers answers;

    JudgeReinstatementWorker(Reinstatements reinstatements, StaffAnswers answers) {
        this.reinstatements = reinstatements;
        this.answers = answers;
    }

    @JobWorker(type = SupplierReinstatementBpmn.JUDGE_REINSTATEMENT)
    ReviewJudged judge(JudgeReview variables, Job job) {
        RegistrationId id = RegistrationId.of(variables.registrationId());
        ReviewJudgement judgement = reinstatements.judge(
                id, answers.of(job, SupplierReinstatementBpmn.REVIEW_TASK, variables), ReinstatementStep.FIRST);
        return StaffAnswers.judged(judgement);
    }
}
