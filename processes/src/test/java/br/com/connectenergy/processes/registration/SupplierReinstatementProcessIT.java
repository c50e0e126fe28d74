package br.com.connectenergy.processes.registration;

import static br.com.connectenergy.processes.registration.VerificationCase.outcome;
import static br.com.connectenergy.processes.registration.VerificationCase.refused;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.trial.Case;
import br.com.connectenergy.processes.trial.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Four eyes: nothing but two approvals brings a suspended supplier back. */
@Tag("RN002")
class SupplierReinstatementProcessIT {
    private final Trial trial = Trial.get();
    private final Case supplier = trial.newCase();

    @Test
    void twoApprovalsReinstateTheSupplier() {
        requested(outcome("APPROVED"), outcome("APPROVED"));

        answer(1, SupplierReinstatementBpmn.REVIEW_TASK, "ana.admin", "APPROVE");
        answer(2, SupplierReinstatementBpmn.CONFIRM_TASK, "bruno.admin", "APPROVE");

        trial.assertThat(supplier.processInstance())
                .isCompleted()
                .hasCompletedElements("serviceTask_reinstateSupplier", "endEvent_supplierReinstated");
        assertThat(supplier.calls(SupplierReinstatementBpmn.REINSTATE_SUPPLIER)).hasSize(1);
        assertThat(supplier.calls(SupplierReinstatementBpmn.REFUSE_REINSTATEMENT))
                .isEmpty();
    }

    @Test
    void theFirstReviewerMayRefuseAlone() {
        requested(outcome("REJECTED"), outcome("APPROVED"));

        answer(1, SupplierReinstatementBpmn.REVIEW_TASK, "ana.admin", "REJECT");

        endsRefused();
        assertThat(supplier.calls(SupplierReinstatementBpmn.CONFIRM_REINSTATEMENT))
                .isEmpty();
    }

    @Test
    void theSecondReviewerMayRefuseToo() {
        requested(outcome("APPROVED"), outcome("REJECTED"));

        answer(1, SupplierReinstatementBpmn.REVIEW_TASK, "ana.admin", "APPROVE");
        answer(2, SupplierReinstatementBpmn.CONFIRM_TASK, "bruno.admin", "REJECT");

        endsRefused();
    }

    @Test
    void aRefusedFirstAnswerBringsTheFirstTaskBack() {
        supplier.given(SupplierReinstatementBpmn.JUDGE_REINSTATEMENT, refused("STAFF_ROLE_NOT_ALLOWED"));
        requested(outcome("REJECTED"), outcome("APPROVED"));

        answer(1, SupplierReinstatementBpmn.REVIEW_TASK, "otavio.operador", "APPROVE");
        assertThat(opened(2).variables()).containsEntry("reviewRefusal", "STAFF_ROLE_NOT_ALLOWED");
        answer(2, SupplierReinstatementBpmn.REVIEW_TASK, "ana.admin", "REJECT");

        endsRefused();
    }

    @Test
    void thePersonOfTheFirstApprovalCannotGiveTheSecond() {
        supplier.given(SupplierReinstatementBpmn.CONFIRM_REINSTATEMENT, refused("SAME_PERSON_TWICE"));
        requested(outcome("APPROVED"), outcome("APPROVED"));

        answer(1, SupplierReinstatementBpmn.REVIEW_TASK, "ana.admin", "APPROVE");
        answer(2, SupplierReinstatementBpmn.CONFIRM_TASK, "ana.admin", "APPROVE");
        assertThat(opened(3).variables())
                .containsEntry("reviewRefusal", "SAME_PERSON_TWICE")
                .containsEntry("reviewDecision", null);
        answer(3, SupplierReinstatementBpmn.CONFIRM_TASK, "bruno.admin", "APPROVE");

        trial.assertThat(supplier.processInstance()).isCompleted().hasCompletedElements("endEvent_supplierReinstated");
    }

    @Test
    void bothOverdueReviewsAreEscalatedAndStayOpen() {
        requested(outcome("APPROVED"), outcome("APPROVED"));
        trial.task(supplier, opened(1));
        trial.travel(Duration.ofDays(2).plusMinutes(1));
        supplier.awaitCall(RegistrationVerificationBpmn.ESCALATE_REVIEW, 1);
        trial.assertThat(supplier.processInstance())
                .isActive()
                .hasActiveElements("userTask_reviewReinstatement")
                .hasCompletedElements("event_firstReviewOverdue", "endEvent_firstReviewEscalated");

        answer(1, SupplierReinstatementBpmn.REVIEW_TASK, "ana.admin", "APPROVE");
        supplier.awaitCall(RegistrationVerificationBpmn.ESCALATE_REVIEW, 2);
        trial.assertThat(supplier.processInstance())
                .isActive()
                .hasActiveElements("userTask_confirmReinstatement")
                .hasCompletedElements("event_secondReviewOverdue", "endEvent_secondReviewEscalated");

        answer(2, SupplierReinstatementBpmn.CONFIRM_TASK, "bruno.admin", "APPROVE");
        trial.assertThat(supplier.processInstance()).isCompleted().hasCompletedElements("endEvent_supplierReinstated");
    }

    private void requested(Map<String, Object> first, Map<String, Object> second) {
        String due = trial.now().plus(Duration.ofDays(2)).toString();
        supplier.given(SupplierReinstatementBpmn.OPEN_REINSTATEMENT, Map.of("reviewRound", 1, "reviewDueAt", due));
        supplier.given(SupplierReinstatementBpmn.JUDGE_REINSTATEMENT, first);
        supplier.given(SupplierReinstatementBpmn.CONFIRM_REINSTATEMENT, second);
        trial.publish(
                supplier,
                SupplierReinstatementBpmn.REINSTATEMENT_REQUESTED,
                Map.of(
                        "registrationId",
                        supplier.id(),
                        "protocol",
                        "CE-R-2026-000003",
                        "companyKind",
                        "SUPPLIER",
                        "staffPageUrl",
                        "http://localhost/equipe/cadastros/" + supplier.id()));
    }

    private Case.Call opened(int times) {
        return supplier.awaitCall(TaskBpmn.OPEN, times);
    }

    private void answer(int task, String elementId, String person, String decision) {
        Case.Call call = opened(task);
        assertThat(call.elementId()).isEqualTo(elementId);
        trial.complete(
                supplier, call, person, Map.of("reviewDecision", decision, "reviewReasons", List.of("CCEE_STATUS")));
    }

    private void endsRefused() {
        trial.assertThat(supplier.processInstance())
                .isCompleted()
                .hasCompletedElements("serviceTask_refuseReinstatement", "endEvent_reinstatementRefused");
        assertThat(supplier.calls(SupplierReinstatementBpmn.REFUSE_REINSTATEMENT))
                .singleElement()
                .satisfies(call -> assertThat(call.variables()).containsEntry("reasons", List.of("CCEE_STATUS")));
        assertThat(supplier.calls(SupplierReinstatementBpmn.REINSTATE_SUPPLIER)).isEmpty();
    }
}
