package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.Reviews;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.EscalateReview;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of the {@code serviceTask_escalate…} elements: a review is overdue, the admins are told. */
@Component
final class EscalateReviewWorker {

    private final Reviews reviews;

    EscalateReviewWorker(Reviews reviews) {
        this.reviews = reviews;
    }

    @JobWorker(type = RegistrationVerificationBpmn.ESCALATE_REVIEW)
    void escalate(EscalateReview variables) {
        reviews.escalate(RegistrationId.of(variables.registrationId()), variables.reviewRound());
    }
}
