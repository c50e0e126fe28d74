package br.com.connectenergy.workers.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.registration.OpenedReview;
import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.registration.ReviewJudgement;
import br.com.connectenergy.core.registration.ReviewOutcome;
import br.com.connectenergy.core.registration.Reviews;
import br.com.connectenergy.core.registration.StaffAnswer;
import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.TaskState;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.engine.UserTask;
import br.com.connectenergy.processes.engine.UserTaskDirectory;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.EscalateReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.JudgeReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.OpenReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewJudged;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewOpened;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.NotYetVisible;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN001")
@Tag("RN002")
class ReviewWorkerTest extends WorkerExample {

    private static final Instant DUE = Instant.parse("2026-11-25T02:59:59Z");
    private static final String TASK = RegistrationVerificationBpmn.REVIEW_TASK;

    private final Reviews reviews = mock();

    @Test
    void opensAReviewAndGivesItsDeadline() {
        when(reviews.open(ID, List.of("CNAE_MISMATCH"))).thenReturn(new OpenedReview(2, DUE));
        assertThat(new OpenReviewWorker(reviews).open(new OpenReview(ID_TEXT, List.of("CNAE_MISMATCH"))))
                .isEqualTo(new ReviewOpened(2, "2026-11-25T02:59:59Z"));
    }

    @Test
    void escalatesTheRoundOfTheModel() {
        new EscalateReviewWorker(reviews).escalate(new EscalateReview(ID_TEXT, 2));
        verify(reviews).escalate(ID, 2);
    }

    @Nested
    class JudgingAnAnswer {

        private final Tasks tasks = mock();
        private final UserTaskDirectory directory = mock();
        private final JudgeReviewWorker worker = new JudgeReviewWorker(reviews, new StaffAnswers(tasks, directory));
        private final Job job = job("serviceTask_judgeReview");

        @Test
        void takesWhoCompletedTheTaskFromTheEngineAndNotFromTheAnswer() {
            closed();
            completedBy("ana.admin");
            when(reviews.judge(ID, new StaffAnswer(77, "ana.admin", "APPROVE", List.of("CCEE_STATUS"))))
                    .thenReturn(new ReviewJudgement(ReviewOutcome.APPROVED, null));
            assertThat(worker.judge(new JudgeReview(ID_TEXT, "APPROVE", List.of("CCEE_STATUS")), job))
                    .isEqualTo(new ReviewJudged("APPROVED", null));
        }

        @Test
        void givesTheCodeOfTheRefusalBackToTheForm() {
            closed();
            completedBy("marta.mediadora");
            when(reviews.judge(ID, new StaffAnswer(77, "marta.mediadora", "APPROVE", List.of())))
                    .thenReturn(new ReviewJudgement(ReviewOutcome.REFUSED, RegistrationError.STAFF_ROLE_NOT_ALLOWED));
            assertThat(worker.judge(new JudgeReview(ID_TEXT, "APPROVE", List.of()), job))
                    .isEqualTo(new ReviewJudged("REFUSED", "STAFF_ROLE_NOT_ALLOWED"));
        }

        @Test
        void passesOnAnAnswerThatLacksEverything() {
            closed();
            completedBy(null);
            when(reviews.judge(ID, new StaffAnswer(77, null, null, List.of())))
                    .thenReturn(new ReviewJudgement(ReviewOutcome.REFUSED, RegistrationError.STAFF_ANSWER_INCOMPLETE));
            assertThat(worker.judge(new JudgeReview(ID_TEXT, null, null), job))
                    .isEqualTo(new ReviewJudged("REFUSED", "STAFF_ANSWER_INCOMPLETE"));
        }

        @Test
        void comesBackWhileTheEngineDoesNotShowWhoCompletedTheTask() {
            closed();
            when(directory.completed(PROCESS_INSTANCE, TASK, 77)).thenReturn(Optional.empty());
            assertThatThrownBy(() -> worker.judge(new JudgeReview(ID_TEXT, "APPROVE", List.of()), job))
                    .isInstanceOf(NotYetVisible.class);
            verifyNoInteractions(reviews);
        }

        @Test
        void neverJudgesATaskThatWasNotSeenClosing() {
            when(tasks.lastClosed(PROCESS_INSTANCE, TASK)).thenReturn(Optional.empty());
            assertThatThrownBy(() -> worker.judge(new JudgeReview(ID_TEXT, "APPROVE", List.of()), job))
                    .isInstanceOf(IllegalStateException.class);
            verifyNoInteractions(reviews);
        }

        private void closed() {
            when(tasks.lastClosed(PROCESS_INSTANCE, TASK))
                    .thenReturn(Optional.of(new TaskRecord(
                            77,
                            PROCESS_INSTANCE,
                            TASK,
                            ID,
                            "review-registration",
                            TaskAudience.STAFF,
                            Map.of(),
                            TaskState.CLOSED,
                            DUE,
                            DUE,
                            DUE)));
        }

        private void completedBy(@org.jspecify.annotations.Nullable String username) {
            when(directory.completed(PROCESS_INSTANCE, TASK, 77))
                    .thenReturn(Optional.of(new UserTask("99", "COMPLETED", username)));
        }
    }
}
