package br.com.connectenergy.processes.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Variables of the registration verification (RN010: ids and routing facts, never personal data). Moments are ISO
 * texts, because FEEL reads them as timers.
 */
public final class RegistrationVerificationVariables {
    private RegistrationVerificationVariables() {}

    /** Payload of the message that starts the process. */
    public record Submitted(
            String registrationId, String protocol, String companyKind, String staffPageUrl, String emailProofDueAt) {}

    /** Payload of the message that proves the e-mail, and input of every job that needs the aggregate alone. */
    public record Verify(String registrationId) {}

    /** What the registry and the dossier say; the decision reads these. */
    public record CompanyFacts(
            String registrySituation,
            boolean cnaeMatches,
            boolean legalNameMatches,
            String signatoryPower,
            boolean documentSetComplete,
            boolean licenceOnFile) {}

    /** Why the case goes back to the company or to an end: the decision's findings or the reviewer's reasons. */
    public record Reject(String registrationId, List<String> reasons) {}

    public record OpenReview(String registrationId, List<String> reasons) {}

    /** The round is counted by our own records, so a repeated job gives the same number. */
    public record ReviewOpened(int reviewRound, String reviewDueAt) {}

    public record EscalateReview(String registrationId, int reviewRound) {}

    /** The raw answer of the form, which may come from any client and may lack everything. */
    public record JudgeReview(
            String registrationId,
            @Nullable String reviewDecision,
            @Nullable List<String> reviewReasons) {}

    /** The outcome APPROVED, REJECTED, NEED_INFO or REFUSED; the refusal is the code of the rule that refused. */
    public record ReviewJudged(
            String reviewOutcome, @Nullable String reviewRefusal) {}

    /** What the company is asked for. */
    public record RequestInformation(String registrationId, List<String> reasons) {}

    /** The round counts the requests of a registration: the decision stops asking by itself after the second. */
    public record InformationRequested(int informationRound, String informationDueAt) {}

    public record InformationTaken(boolean informationReceived) {}
}
