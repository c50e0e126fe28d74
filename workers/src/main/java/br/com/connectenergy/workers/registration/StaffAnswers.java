package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.registration.ReviewJudgement;
import br.com.connectenergy.core.registration.StaffAnswer;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.engine.UserTask;
import br.com.connectenergy.processes.engine.UserTaskDirectory;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.JudgeReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewJudged;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.NotYetVisible;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who completed a staff task in the task list, and with what answer; what was answered is never who answered. */
@Component
final class StaffAnswers {

    private final Tasks tasks;
    private final UserTaskDirectory directory;

    StaffAnswers(Tasks tasks, UserTaskDirectory directory) {
        this.tasks = tasks;
        this.directory = directory;
    }

    StaffAnswer of(Job job, String elementId, JudgeReview variables) {
        TaskRecord task = tasks.lastClosed(job.processInstanceKey(), elementId)
                .orElseThrow(() -> new IllegalStateException("no closed " + elementId));
        UserTask completed = completed(job, task).orElseThrow(() -> new NotYetVisible(elementId));
        return new StaffAnswer(
                task.elementInstanceKey(),
                completed.assignee(),
                variables.reviewDecision(),
                Optional.ofNullable(variables.reviewReasons()).orElse(List.of()));
    }

    /** A search that is away shows nothing yet: it lags behind the engine anyway, and must not cost an answer. */
    private Optional<UserTask> completed(Job job, TaskRecord task) {
        try {
            return directory.completed(job.processInstanceKey(), task.elementId(), task.elementInstanceKey());
        } catch (UncheckedIOException away) {
            return Optional.empty();
        }
    }

    static ReviewJudged judged(ReviewJudgement judgement) {
        RegistrationError refusal = judgement.refusal();
        return new ReviewJudged(judgement.outcome().name(), refusal == null ? null : refusal.name());
    }
}
