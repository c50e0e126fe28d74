package br.com.connectenergy.processes.registration;

import static br.com.connectenergy.processes.registration.VerificationCase.CLEAN;
import static br.com.connectenergy.processes.registration.VerificationCase.cleanBut;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.trial.Case;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the platform decides alone, and the proof of the e-mail before it. */
@Tag("RN001")
class RegistrationVerificationProcessIT {

    @Test
    void aCleanPmeIsApprovedWithoutAPerson() {
        VerificationCase pme =
                new VerificationCase("PME").lookUps(CLEAN).submitted().proved();

        pme.trial
                .assertThat(pme.instance())
                .isCompleted()
                .hasCompletedElements(
                        "startEvent_registrationSubmitted",
                        "serviceTask_requestEmailProof",
                        "receiveTask_emailProof",
                        "serviceTask_lookUpCompany",
                        "businessRuleTask_assessRegistration",
                        "gateway_assessmentRoute",
                        "serviceTask_approveRegistration",
                        "endEvent_approved")
                .hasVariable("assessment", Map.of("route", "APPROVE", "reasons", List.of()));
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.OPEN_REVIEW)).isEmpty();
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.APPROVE)).hasSize(1);
    }

    @Test
    void aClosedCompanyIsRejectedWithTheReason() {
        VerificationCase pme = new VerificationCase("PME")
                .lookUps(cleanBut("registrySituation", "CLOSED"))
                .submitted()
                .proved();

        pme.trial
                .assertThat(pme.instance())
                .isCompleted()
                .hasCompletedElements("serviceTask_rejectRegistration", "endEvent_rejected");
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.REJECT))
                .singleElement()
                .satisfies(
                        call -> assertThat(call.variables()).containsEntry("reasons", List.of("REGISTRY_SITUATION")));
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.APPROVE)).isEmpty();
    }

    @Test
    void anEmailThatIsNotProvedInTimeExpiresTheRegistration() {
        VerificationCase pme = new VerificationCase("PME").submitted();
        pme.trial.assertThat(pme.instance()).isActive().hasActiveElements("receiveTask_emailProof");

        pme.trial.travel(Duration.ofDays(7).plusMinutes(1));

        pme.trial
                .assertThat(pme.instance())
                .isCompleted()
                .hasCompletedElements("event_emailProofExpired", "serviceTask_expireRegistration", "endEvent_expired")
                .hasTerminatedElements("receiveTask_emailProof");
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.EXPIRE)).hasSize(1);
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.LOOK_UP_COMPANY)).isEmpty();
    }

    @Test
    void aProofThatOvertakesItsRequestIsKept() {
        VerificationCase pme =
                new VerificationCase("PME").lookUps(CLEAN).proved().submitted();

        pme.trial.assertThat(pme.instance()).isCompleted().hasCompletedElements("endEvent_approved");
    }

    @Test
    void aSecondSubmissionWaitsForTheFirstAndThenEndsAsADuplicate() {
        VerificationCase pme = new VerificationCase("PME").lookUps(CLEAN);
        pme.jobs.given(RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF, Map.of());
        pme.jobs.givenError(
                RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF,
                RegistrationVerificationBpmn.ALREADY_UNDER_VERIFICATION);
        pme.submitted();
        pme.trial.assertThat(pme.instance()).hasActiveElements("receiveTask_emailProof");

        pme.submitted();
        assertThat(pme.jobs.processInstances()).hasSize(1);
        pme.proved();

        pme.trial.assertThat(pme.instance()).isCompleted().hasCompletedElements("endEvent_approved");
        Case.Call second = pme.jobs.awaitCall(RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF, 2);
        assertThat(second.processInstanceKey()).isNotEqualTo(pme.instance());
        pme.trial
                .assertThat(second.processInstanceKey())
                .isCompleted()
                .hasCompletedElements("event_alreadyUnderVerification", "endEvent_duplicate")
                .hasTerminatedElements("serviceTask_requestEmailProof");
    }

    @Test
    void missingDocumentsAreAskedForAtMostTwiceAndThenAPersonLooks() {
        VerificationCase pme = new VerificationCase("PME").lookUps(cleanBut("documentSetComplete", false));
        pme.jobs.given(RegistrationVerificationBpmn.TAKE_INFORMATION, Map.of("informationReceived", true));
        pme.submitted().proved();

        for (int round = 1; round <= 2; round++) {
            Case.Call task = pme.openedTask(round);
            assertThat(task.elementId()).isEqualTo(RegistrationVerificationBpmn.COMPLETE_TASK);
            pme.trial.complete(pme.jobs, task, "portal", Map.of());
        }

        assertThat(pme.openedTask(3).elementId()).isEqualTo(RegistrationVerificationBpmn.REVIEW_TASK);
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.REQUEST_INFORMATION))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.variables()).containsEntry("reasons", List.of("DOCUMENT_MISSING")));
        pme.trial.client().newCancelInstanceCommand(pme.instance()).send().join();
    }

    @Test
    void anUnansweredTaskOfTheCompanyComesBackUntilItsAnswerIsThere() {
        VerificationCase pme = new VerificationCase("PME").lookUps(cleanBut("documentSetComplete", false), CLEAN);
        pme.jobs.given(
                RegistrationVerificationBpmn.TAKE_INFORMATION,
                Map.of("informationReceived", false),
                Map.of("informationReceived", true));
        pme.submitted().proved();

        pme.trial.complete(pme.jobs, pme.openedTask(1), "portal", Map.of("companyKind", "PME"));
        pme.trial.complete(pme.jobs, pme.openedTask(2), "portal", Map.of());

        pme.trial.assertThat(pme.instance()).isCompleted().hasCompletedElements("endEvent_approved");
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.REQUEST_INFORMATION))
                .hasSize(1);
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.LOOK_UP_COMPANY)).hasSize(2);
        Awaitility.await()
                .untilAsserted(() -> assertThat(pme.jobs.calls(TaskBpmn.CLOSE)).hasSize(2));
    }

    @Test
    void informationThatDoesNotComeInTimeExpiresTheRegistration() {
        VerificationCase pme = new VerificationCase("PME")
                .lookUps(cleanBut("documentSetComplete", false))
                .submitted()
                .proved();
        pme.trial.task(pme.jobs, pme.openedTask(1));

        pme.trial.travel(Duration.ofDays(10).plusMinutes(1));

        pme.trial
                .assertThat(pme.instance())
                .isCompleted()
                .hasCompletedElements("event_informationOverdue", "serviceTask_expireRegistration", "endEvent_expired")
                .hasTerminatedElements("userTask_completeRegistration");
        assertThat(pme.jobs.calls(RegistrationVerificationBpmn.EXPIRE)).hasSize(1);
    }
}
