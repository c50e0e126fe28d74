package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.OpenedReview;
import br.com.connectenergy.core.registration.Reinstatements;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.ReviewOpened;
import br.com.connectenergy.processes.registration.SupplierReinstatementBpmn;
import br.com.connectenergy.processes.registration.SupplierReinstatementVariables.Reinstate;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_openReinstatement}: opens the first of two reviews of a reinstatement (RN002). */
@Component
final class OpenReinstatementWorker {

    private final Reinstatements reinstatements;

    OpenReinstatementWorker(Reinstatements reinstatements) {
        this.reinstatements = reinstatements;
    }

    @JobWorker(type = SupplierReinstatementBpmn.OPEN_REINSTATEMENT)
    ReviewOpened open(Reinstate variables) {
        OpenedReview review = reinstatements.open(RegistrationId.of(variables.registrationId()));
        return new ReviewOpened(review.round(), review.dueAt().toString());
    }
}
