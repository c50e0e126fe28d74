package br.com.connectenergy.workers.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.registration.OpenedReview;
import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.registration.ReinstatementStep;
import br.com.connectenergy.core.registration.Reinstatements;
import br.com.connectenergy.core.registration.ReviewJudgement;
import br.com.connectenergy.core.registration.ReviewOutcome;
import br.com.connectenergy.core.registration.StaffAnswer;
import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.TaskState;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.engine.UserTask;
import br.com.connectenergy.processes.engine.UserTaskDirectory;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.JudgeReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewJudged;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewOpened;
import br.com.connectenergy.processes.registration.SupplierReinstatementBpmn;
import br.com.connectenergy.processes.registration.SupplierReinstatementVariables.RefuseReinstatement;
import br.com.connectenergy.processes.registration.SupplierReinstatementVariables.Reinstate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN002")
class ReinstatementWorkerTest extends WorkerExample {

    private static final Instant DUE = Instant.parse("2026-11-25T02:59:59Z");

    private final Reinstatements reinstatements = mock();
    private final Tasks tasks = mock();
    private final UserTaskDirectory directory = mock();
    private final StaffAnswers answers = new StaffAnswers(tasks, directory);

    @Test
    void opensTheFirstReviewWithItsRoundAndDeadline() {
        when(reinstatements.open(ID)).thenReturn(new OpenedReview(3, DUE));
        assertThat(new OpenReinstatementWorker(reinstatements).open(new Reinstate(ID_TEXT)))
                .isEqualTo(new ReviewOpened(3, "2026-11-25T02:59:59Z"));
    }

    @Test
    void judgesTheFirstAnswerAsTheFirstStep() {
        answered(SupplierReinstatementBpmn.REVIEW_TASK, 77, "ana.admin");
        when(reinstatements.judge(ID, new StaffAnswer(77, "ana.admin", "APPROVE", List.of()), ReinstatementStep.FIRST))
                .thenReturn(new ReviewJudgement(ReviewOutcome.APPROVED, null));
        assertThat(new JudgeReinstatementWorker(reinstatements, answers)
                        .judge(new JudgeReview(ID_TEXT, "APPROVE", List.of()), job("serviceTask_judgeFirstReview")))
                .isEqualTo(new ReviewJudged("APPROVED", null));
    }

    @Test
    void judgesTheSecondAnswerAsTheSecondStepSoThatOnePersonTwiceIsRefused() {
        answered(SupplierReinstatementBpmn.CONFIRM_TASK, 88, "ana.admin");
        when(reinstatements.judge(ID, new StaffAnswer(88, "ana.admin", "APPROVE", List.of()), ReinstatementStep.SECOND))
                .thenReturn(new ReviewJudgement(ReviewOutcome.REFUSED, RegistrationError.SAME_PERSON_TWICE));
        assertThat(new ConfirmReinstatementWorker(reinstatements, answers)
                        .judge(new JudgeReview(ID_TEXT, "APPROVE", List.of()), job("serviceTask_judgeSecondReview")))
                .isEqualTo(new ReviewJudged("REFUSED", "SAME_PERSON_TWICE"));
    }

    @Test
    void reinstates() {
        new ReinstateSupplierWorker(reinstatements).reinstate(new Reinstate(ID_TEXT));
        verify(reinstatements).reinstate(ID);
    }

    @Test
    void refusesWithTheReasons() {
        new RefuseReinstatementWorker(reinstatements)
                .refuse(new RefuseReinstatement(ID_TEXT, List.of("LICENCE_NOT_VALID")));
        verify(reinstatements).refuse(ID, List.of("LICENCE_NOT_VALID"));
    }

    private void answered(String elementId, long elementInstance, String username) {
        when(tasks.lastClosed(PROCESS_INSTANCE, elementId))
                .thenReturn(Optional.of(new TaskRecord(
                        elementInstance,
                        PROCESS_INSTANCE,
                        elementId,
                        ID,
                        "review-registration",
                        TaskAudience.STAFF,
                        Map.of(),
                        TaskState.CLOSED,
                        DUE,
                        DUE,
                        DUE)));
        when(directory.completed(PROCESS_INSTANCE, elementId, elementInstance))
                .thenReturn(Optional.of(new UserTask("99", "COMPLETED", username)));
    }
}
