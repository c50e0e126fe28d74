package br.com.connectenergy.processes.registration;

import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.trial.Case;
import br.com.connectenergy.processes.trial.Trial;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A registration in verification: what its jobs answer unless a test says otherwise, and the usual first steps. */
final class VerificationCase {
    static final Map<String, Object> CLEAN = Map.of(
            "registrySituation", "ACTIVE",
            "cnaeMatches", true,
            "legalNameMatches", true,
            "signatoryPower", "PROVEN",
            "documentSetComplete", true,
            "licenceOnFile", true);

    final Trial trial = Trial.get();
    final Case jobs = trial.newCase();
    private final String companyKind;

    VerificationCase(String companyKind) {
        this.companyKind = companyKind;
    }

    @SafeVarargs
    final VerificationCase lookUps(Map<String, Object>... facts) {
        jobs.given(RegistrationVerificationBpmn.LOOK_UP_COMPANY, facts);
        return this;
    }

    @SafeVarargs
    final VerificationCase judgements(Map<String, Object>... outcomes) {
        jobs.given(RegistrationVerificationBpmn.JUDGE_REVIEW, outcomes);
        return this;
    }

    /** Reviews due in two days, requests for information due in ten, rounds counted from one. */
    VerificationCase deadlines() {
        String review = trial.now().plus(Duration.ofDays(2)).toString();
        String information = trial.now().plus(Duration.ofDays(10)).toString();
        jobs.given(
                RegistrationVerificationBpmn.OPEN_REVIEW,
                Map.of("reviewRound", 1, "reviewDueAt", review),
                Map.of("reviewRound", 2, "reviewDueAt", review));
        jobs.given(
                RegistrationVerificationBpmn.REQUEST_INFORMATION,
                Map.of("informationRound", 1, "informationDueAt", information),
                Map.of("informationRound", 2, "informationDueAt", information));
        return this;
    }

    VerificationCase submitted() {
        deadlines();
        trial.publish(
                jobs,
                RegistrationVerificationBpmn.REGISTRATION_SUBMITTED,
                Map.of(
                        "registrationId",
                        jobs.id(),
                        "protocol",
                        "CE-R-2026-000001",
                        "companyKind",
                        companyKind,
                        "staffPageUrl",
                        "http://localhost/equipe/cadastros/" + jobs.id(),
                        "emailProofDueAt",
                        trial.now().plus(Duration.ofDays(7)).toString()));
        return this;
    }

    VerificationCase proved() {
        trial.publish(jobs, RegistrationVerificationBpmn.EMAIL_PROVED, Map.of("registrationId", jobs.id()));
        return this;
    }

    long instance() {
        return jobs.processInstance();
    }

    Case.Call openedTask(int times) {
        return jobs.awaitCall(TaskBpmn.OPEN, times);
    }

    void answers(Case.Call task, String person, String decision, List<String> reasons) {
        trial.complete(jobs, task, person, Map.of("reviewDecision", decision, "reviewReasons", reasons));
    }

    /** The facts of a clean company with one fact changed. */
    static Map<String, Object> cleanBut(String fact, Object value) {
        Map<String, Object> facts = new HashMap<>(CLEAN);
        facts.put(fact, value);
        return Map.copyOf(facts);
    }

    static Map<String, Object> outcome(String outcome) {
        return Map.of("reviewOutcome", outcome);
    }

    static Map<String, Object> refused(String code) {
        return Map.of("reviewOutcome", "REFUSED", "reviewRefusal", code);
    }
}
