package br.com.connectenergy.processes.registration;

import static br.com.connectenergy.processes.JobContract.taking;
import static br.com.connectenergy.processes.ProcessModel.START_WAITS;

import br.com.connectenergy.processes.JobContract;
import br.com.connectenergy.processes.ProcessModel;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.CompanyFacts;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.EscalateReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.InformationRequested;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.InformationTaken;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.JudgeReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.OpenReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Reject;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.RequestInformation;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewJudged;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewOpened;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Verify;
import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.task.TaskVariables.CloseTask;
import br.com.connectenergy.processes.task.TaskVariables.OpenTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Words of {@code registration-verification.bpmn} (RN001, RN002); a test holds them against the model, both ways. */
public final class RegistrationVerificationBpmn {
    public static final String PROCESS_ID = "registration-verification";

    public static final String REGISTRATION_SUBMITTED = "registration.submitted";
    public static final String EMAIL_PROVED = "registration.email-proved";
    public static final String ALREADY_UNDER_VERIFICATION = "REGISTRATION_ALREADY_UNDER_VERIFICATION";
    public static final String ASSESSMENT_DECISION = "registration-assessment";

    public static final String REVIEW_TASK = "userTask_reviewRegistration";
    public static final String REVIEW_FORM = "review-registration";
    public static final String COMPLETE_TASK = "userTask_completeRegistration";
    public static final String COMPLETE_FORM = "complete-registration";

    public static final String REQUEST_EMAIL_PROOF = "registration.request-email-proof";
    public static final String LOOK_UP_COMPANY = "registration.look-up-company";
    public static final String APPROVE = "registration.approve";
    public static final String REJECT = "registration.reject";
    public static final String EXPIRE = "registration.expire";
    public static final String OPEN_REVIEW = "registration.open-review";
    public static final String ESCALATE_REVIEW = "registration.escalate-review";
    public static final String JUDGE_REVIEW = "registration.judge-review";
    public static final String REQUEST_INFORMATION = "registration.request-information";
    public static final String TAKE_INFORMATION = "registration.take-information";

    public static final Map<String, JobContract> JOBS = Map.ofEntries(
            Map.entry(REQUEST_EMAIL_PROOF, taking(Verify.class)),
            Map.entry(LOOK_UP_COMPANY, taking(Verify.class).giving(CompanyFacts.class)),
            Map.entry(APPROVE, taking(Verify.class)),
            Map.entry(REJECT, taking(Reject.class)),
            Map.entry(EXPIRE, taking(Verify.class)),
            Map.entry(OPEN_REVIEW, taking(OpenReview.class).giving(ReviewOpened.class)),
            Map.entry(ESCALATE_REVIEW, taking(EscalateReview.class)),
            Map.entry(JUDGE_REVIEW, taking(JudgeReview.class).giving(ReviewJudged.class)),
            Map.entry(REQUEST_INFORMATION, taking(RequestInformation.class).giving(InformationRequested.class)),
            Map.entry(TAKE_INFORMATION, taking(Verify.class).giving(InformationTaken.class)),
            Map.entry(TaskBpmn.OPEN, taking(OpenTask.class)),
            Map.entry(TaskBpmn.CLOSE, taking(CloseTask.class)));

    /** A proof may overtake the job that asked for it, even while that job waits for an operator. */
    private static final Duration PROOF_WAITS = Duration.ofDays(7);

    public static final ProcessModel MODEL = new ProcessModel(
            PROCESS_ID,
            List.of(ASSESSMENT_DECISION),
            List.of(REVIEW_FORM, COMPLETE_FORM),
            Map.of(REGISTRATION_SUBMITTED, START_WAITS, EMAIL_PROVED, PROOF_WAITS));

    private RegistrationVerificationBpmn() {}
}
