package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.OpenedReview;
import br.com.connectenergy.core.registration.Reviews;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.OpenReview;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewOpened;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_openReview}: opens a review of the staff and gives its deadline (RN001, RN002). */
@Component
final class OpenReviewWorker {

    private final Reviews reviews;

    OpenReviewWorker(Reviews reviews) {
        this.reviews = reviews;
    }

    @JobWorker(type = RegistrationVerificationBpmn.OPEN_REVIEW)
    ReviewOpened open(OpenReview variables) {
        OpenedReview review = reviews.open(RegistrationId.of(variables.registrationId()), variables.reasons());
        return new ReviewOpened(review.round(), review.dueAt().toString());
    }
}
