package br.com.connectenergy.processes.registration;

import static br.com.connectenergy.processes.JobContract.taking;
import static br.com.connectenergy.processes.ProcessModel.START_WAITS;

import br.com.connectenergy.processes.JobContract;
import br.com.connectenergy.processes.ProcessModel;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.EscalateReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.JudgeReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewJudged;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewOpened;
import br.com.connectenergy.processes.registration.SupplierReinstatementVariables.RefuseReinstatement;
import br.com.connectenergy.processes.registration.SupplierReinstatementVariables.Reinstate;
import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.task.TaskVariables.CloseTask;
import br.com.connectenergy.processes.task.TaskVariables.OpenTask;
import java.util.List;
import java.util.Map;

/** Words of {@code supplier-reinstatement.bpmn} (RN002, four eyes); a test holds them against the model, both ways. */
public final class SupplierReinstatementBpmn {
    public static final String PROCESS_ID = "supplier-reinstatement";

    public static final String REINSTATEMENT_REQUESTED = "registration.reinstatement-requested";

    public static final String REVIEW_TASK = "userTask_reviewReinstatement";
    public static final String REVIEW_FORM = "review-reinstatement";
    public static final String CONFIRM_TASK = "userTask_confirmReinstatement";
    public static final String CONFIRM_FORM = "confirm-reinstatement";

    public static final String OPEN_REINSTATEMENT = "registration.open-reinstatement";
    public static final String JUDGE_REINSTATEMENT = "registration.judge-reinstatement";
    public static final String CONFIRM_REINSTATEMENT = "registration.confirm-reinstatement";
    public static final String REINSTATE_SUPPLIER = "registration.reinstate-supplier";
    public static final String REFUSE_REINSTATEMENT = "registration.refuse-reinstatement";

    public static final Map<String, JobContract> JOBS = Map.of(
            OPEN_REINSTATEMENT,
            taking(Reinstate.class).giving(ReviewOpened.class),
            JUDGE_REINSTATEMENT,
            taking(JudgeReview.class).giving(ReviewJudged.class),
            CONFIRM_REINSTATEMENT,
            taking(JudgeReview.class).giving(ReviewJudged.class),
            REINSTATE_SUPPLIER,
            taking(Reinstate.class),
            REFUSE_REINSTATEMENT,
            taking(RefuseReinstatement.class),
            RegistrationVerificationBpmn.ESCALATE_REVIEW,
            taking(EscalateReview.class),
            TaskBpmn.OPEN,
            taking(OpenTask.class),
            TaskBpmn.CLOSE,
            taking(CloseTask.class));

    public static final ProcessModel MODEL = new ProcessModel(
            PROCESS_ID, List.of(), List.of(REVIEW_FORM, CONFIRM_FORM), Map.of(REINSTATEMENT_REQUESTED, START_WAITS));

    private SupplierReinstatementBpmn() {}
}
