package br.com.connectenergy.api.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T12:00:00Z");
    private final ProcessModels models = new ProcessModels();
    private final List<Visit> visits = new ArrayList<>();

    @Nested
    class Verification {

        @Test
        void whileTheFirstJobIsDoneItIsWhereTheProcessIs() {
            isIn("serviceTask_requestEmailProof");

            assertThat(progress().active()).containsExactly("serviceTask_requestEmailProof");
            assertThat(progress().done()).containsExactly("startEvent_registrationSubmitted");
        }

        @Test
        void afterTheMailItWaitsForTheCompany() {
            was("serviceTask_requestEmailProof");

            assertThat(progress().active()).containsExactly("receiveTask_emailProof");
            assertThat(names())
                    .containsExactly("Cadastro enviado", "Pedir prova do e-mail", "Aguardar prova do e-mail");
        }

        @Test
        void aRegistryThatDoesNotAnswerIsSeenAsTheCurrentStep() {
            was("serviceTask_requestEmailProof");
            isIn("serviceTask_lookUpCompany");

            assertThat(progress().active()).containsExactly("serviceTask_lookUpCompany");
            assertThat(progress().done())
                    .containsExactly(
                            "startEvent_registrationSubmitted",
                            "serviceTask_requestEmailProof",
                            "receiveTask_emailProof",
                            "gateway_lookUpMerge");
        }

        @Test
        void approvedWithoutAPersonIsOverAtTheApprovedEnd() {
            was("serviceTask_requestEmailProof");
            was("serviceTask_lookUpCompany");
            was("serviceTask_approveRegistration");

            assertThat(progress().active()).isEmpty();
            assertThat(progress().done())
                    .contains(
                            "businessRuleTask_assessRegistration",
                            "gateway_assessmentRoute",
                            "gateway_approvalMerge",
                            "endEvent_approved")
                    .doesNotContain("serviceTask_openReview", "gateway_reviewOutcome", "endEvent_rejected");
        }

        @Test
        void anOverdueReviewIsEscalatedBesideTheTaskThatStillWaits() {
            underReview();
            was("serviceTask_escalateReview");

            assertThat(progress().active()).containsExactly("userTask_reviewRegistration");
            assertThat(progress().done())
                    .contains("event_reviewOverdue", "serviceTask_escalateReview", "endEvent_reviewEscalated");
        }

        @Test
        void aRefusedAnswerOfStaffBringsTheSameTaskBack() {
            was("serviceTask_requestEmailProof");
            was("serviceTask_lookUpCompany");
            was("serviceTask_openReview");
            was("userTask_reviewRegistration");
            was("serviceTask_judgeReview");
            isIn("userTask_reviewRegistration");

            assertThat(progress().active()).containsExactly("userTask_reviewRegistration");
            assertThat(progress().done())
                    .contains("serviceTask_judgeReview", "gateway_reviewAccepted")
                    .doesNotContain("userTask_reviewRegistration", "gateway_reviewOutcome");
        }

        @Test
        void informationThatNeverCameEndsInExpiry() {
            was("serviceTask_requestEmailProof");
            was("serviceTask_lookUpCompany");
            was("serviceTask_requestInformation");
            visits.add(new Visit("userTask_completeRegistration", next(), true, true, null));
            assertThat(progress().active()).isEmpty();
            was("serviceTask_expireRegistration");

            assertThat(progress().done())
                    .contains("event_informationOverdue", "gateway_expiryMerge", "endEvent_expired")
                    .doesNotContain("serviceTask_takeInformation");
        }

        @Test
        void anAnswerOfTheCompanyGoesToTheSystem() {
            was("serviceTask_requestEmailProof");
            was("serviceTask_lookUpCompany");
            was("serviceTask_requestInformation");
            was("userTask_completeRegistration");

            assertThat(progress().active()).containsExactly("serviceTask_takeInformation");
        }

        private void underReview() {
            was("serviceTask_requestEmailProof");
            was("serviceTask_lookUpCompany");
            was("serviceTask_openReview");
            isIn("userTask_reviewRegistration");
        }

        private Progress progress() {
            return new Progress(models.of(CompanyProcess.VERIFICATION).graph(), visits);
        }

        private List<String> names() {
            return progress().steps().stream().map(step -> step.node().name()).toList();
        }
    }

    @Test
    void theSecondLookAtAReinstatementIsTheCurrentOne() {
        was("serviceTask_openReinstatement");
        was("userTask_reviewReinstatement");
        was("serviceTask_judgeFirstReview");
        isIn("userTask_confirmReinstatement");
        Progress progress = new Progress(models.of(CompanyProcess.REINSTATEMENT).graph(), visits);

        assertThat(progress.active()).containsExactly("userTask_confirmReinstatement");
        assertThat(progress.steps().getLast().node().name()).isEqualTo("Confirmar reativação");
    }

    @Test
    void aLapsedLicenceEndsTheRecheckInSuspension() {
        was("serviceTask_checkLicence");
        Progress between =
                new Progress(models.of(CompanyProcess.LICENCE_RECHECK).graph(), visits);
        assertThat(between.active()).containsExactly("gateway_licenceStanding");
        was("serviceTask_suspendSupplier");
        Progress progress =
                new Progress(models.of(CompanyProcess.LICENCE_RECHECK).graph(), visits);

        assertThat(progress.active()).isEmpty();
        assertThat(progress.done()).endsWith("serviceTask_suspendSupplier", "endEvent_supplierSuspended");
    }

    private void was(String elementId) {
        visits.add(new Visit(elementId, next(), true, false, null));
    }

    private void isIn(String elementId) {
        visits.add(new Visit(elementId, next(), false, false, null));
    }

    private Instant next() {
        return BEGIN.plusSeconds(visits.size());
    }
}
