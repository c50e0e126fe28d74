package br.com.connectenergy.processes.registration;

import static br.com.connectenergy.processes.registration.VerificationCase.CLEAN;
import static br.com.connectenergy.processes.registration.VerificationCase.cleanBut;
import static br.com.connectenergy.processes.registration.VerificationCase.outcome;
import static br.com.connectenergy.processes.registration.VerificationCase.refused;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.trial.Case;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person of the staff decides, and what happens when nobody does. */
@Tag("RN002")
class RegistrationReviewProcessIT {

    @Test
    void aSupplierIsNeverApprovedWithoutAPerson() {
        VerificationCase supplier = new VerificationCase("SUPPLIER")
                .lookUps(CLEAN)
                .judgements(outcome("APPROVED"))
                .submitted()
                .proved();
        Case.Call task = supplier.openedTask(1);
        assertThat(task.elementId()).isEqualTo(RegistrationVerificationBpmn.REVIEW_TASK);
        supplier.trial.assertThat(supplier.instance()).isActive().hasActiveElements("userTask_reviewRegistration");

        supplier.answers(task, "ana.admin", "APPROVE", List.of());

        supplier.trial
                .assertThat(supplier.instance())
                .isCompleted()
                .hasCompletedElements("serviceTask_judgeReview", "gateway_reviewOutcome", "endEvent_approved");
        assertThat(supplier.jobs.calls(RegistrationVerificationBpmn.JUDGE_REVIEW))
                .singleElement()
                .satisfies(call -> assertThat(call.variables()).containsEntry("reviewDecision", "APPROVE"));
        Case.Call closed = supplier.jobs.awaitCall(TaskBpmn.CLOSE, 1);
        assertThat(closed.elementInstanceKey()).isEqualTo(task.elementInstanceKey());
    }

    @Test
    void aReviewerRejectsWithReasons() {
        VerificationCase pme = new VerificationCase("PME")
                .lookUps(cleanBut("cnaeMatches", false))
                .judgements(outcome("REJECTED"))
                .submitted()
                .proved();

        pme.answers(pme.openedTask(1), "ana.admin", "REJECT", List.of("CNAE_MISMATCH", "OTHER_SEE_DOSSIER"));

        pme.trial.assertThat(pme.instance()).isCompleted().hasCompletedElements("endEvent_rejected");
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.REJECT))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("reasons", List.of("CNAE_MISMATCH", "OTHER_SEE_DOSSIER")));
    }

    @Test
    void aRefusedAnswerBringsTheTaskBackEmptyAndWithTheReason() {
        VerificationCase supplier = new VerificationCase("SUPPLIER")
                .lookUps(CLEAN)
                .judgements(refused("STAFF_ROLE_NOT_ALLOWED"), outcome("APPROVED"))
                .submitted()
                .proved();

        supplier.answers(supplier.openedTask(1), "marta.mediadora", "APPROVE", List.of());

        Case.Call again = supplier.openedTask(2);
        assertThat(again.elementInstanceKey())
                .isNotEqualTo(supplier.openedTask(1).elementInstanceKey());
        assertThat(again.variables())
                .containsEntry("reviewRefusal", "STAFF_ROLE_NOT_ALLOWED")
                .containsEntry("reviewDecision", null);
        supplier.answers(again, "ana.admin", "APPROVE", List.of());
        supplier.trial.assertThat(supplier.instance()).isCompleted().hasCompletedElements("endEvent_approved");
        assertThat(supplier.jobs.calls(RegistrationVerificationBpmn.OPEN_REVIEW))
                .hasSize(1);
    }

    @Test
    void missingInformationGoesToTheCompanyAndComesBackForANewRound() {
        VerificationCase supplier =
                new VerificationCase("SUPPLIER").lookUps(CLEAN).judgements(outcome("NEED_INFO"), outcome("APPROVED"));
        supplier.jobs.given(RegistrationVerificationBpmn.TAKE_INFORMATION, Map.of("informationReceived", true));
        supplier.submitted().proved();

        supplier.answers(supplier.openedTask(1), "ana.admin", "NEED_INFO", List.of("DOCUMENT_ILLEGIBLE"));
        Case.Call company = supplier.openedTask(2);
        assertThat(company.elementId()).isEqualTo(RegistrationVerificationBpmn.COMPLETE_TASK);
        assertThat(supplier.jobs.calls(RegistrationVerificationBpmn.REQUEST_INFORMATION))
                .singleElement()
                .satisfies(
                        call -> assertThat(call.variables()).containsEntry("reasons", List.of("DOCUMENT_ILLEGIBLE")));
        supplier.trial.complete(supplier.jobs, company, "portal", Map.of());

        Case.Call second = supplier.openedTask(3);
        assertThat(second.variables()).containsEntry("reviewRound", 2).containsEntry("reviewRefusal", null);
        supplier.answers(second, "bruno.admin", "APPROVE", List.of());
        supplier.trial.assertThat(supplier.instance()).isCompleted().hasCompletedElements("endEvent_approved");
    }

    @Test
    void anOverdueReviewIsEscalatedAndCanStillBeAnswered() {
        VerificationCase supplier = new VerificationCase("SUPPLIER")
                .lookUps(CLEAN)
                .judgements(outcome("APPROVED"))
                .submitted()
                .proved();
        Case.Call task = supplier.openedTask(1);
        supplier.trial.task(supplier.jobs, task);

        supplier.trial.travel(Duration.ofDays(2).plusMinutes(1));

        Case.Call escalated = supplier.jobs.awaitCall(RegistrationVerificationBpmn.ESCALATE_REVIEW, 1);
        assertThat(escalated.variables()).containsEntry("reviewRound", 1);
        supplier.trial
                .assertThat(supplier.instance())
                .isActive()
                .hasActiveElements("userTask_reviewRegistration")
                .hasCompletedElements("event_reviewOverdue", "endEvent_reviewEscalated");
        supplier.answers(task, "ana.admin", "APPROVE", List.of());
        supplier.trial.assertThat(supplier.instance()).isCompleted().hasCompletedElements("endEvent_approved");
        assertThat(supplier.jobs.calls(RegistrationVerificationBpmn.ESCALATE_REVIEW))
                .hasSize(1);
    }

    @Test
    void whoCompletesATaskCannotChangeTheFactsOfTheCase() {
        VerificationCase supplier = new VerificationCase("SUPPLIER")
                .lookUps(CLEAN)
                .judgements(outcome("APPROVED"))
                .submitted()
                .proved();

        supplier.trial.complete(
                supplier.jobs,
                supplier.openedTask(1),
                "ana.admin",
                Map.of("reviewDecision", "APPROVE", "companyKind", "PME", "registrationId", "someone-else"));

        Case.Call judged = supplier.jobs.awaitCall(RegistrationVerificationBpmn.JUDGE_REVIEW, 1);
        assertThat(judged.variables())
                .containsEntry("companyKind", "SUPPLIER")
                .containsEntry("registrationId", supplier.jobs.id());
        supplier.trial.assertThat(supplier.instance()).isCompleted().hasVariable("companyKind", "SUPPLIER");
    }

    @Test
    void theSearchTellsWhoCompletedATask() {
        VerificationCase supplier = new VerificationCase("SUPPLIER")
                .lookUps(CLEAN)
                .judgements(outcome("APPROVED"))
                .submitted()
                .proved();
        Case.Call task = supplier.openedTask(1);
        assertThat(supplier.trial.task(supplier.jobs, task).assignee()).isNull();

        supplier.answers(task, "ana.admin", "APPROVE", List.of());

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(supplier.trial
                                .doors()
                                .tasks()
                                .completed(task.processInstanceKey(), task.elementId(), task.elementInstanceKey()))
                        .hasValueSatisfying(done -> assertThat(done.assignee()).isEqualTo("ana.admin")));
    }
}
