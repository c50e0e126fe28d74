package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.outbox.Outbox;
import br.com.connectenergy.core.outbox.OutboxEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the engine learns of a registration: a submission, a reinstatement wanted; ids and routing facts only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Submissions {
    static final String SUBMITTED = "registration.submitted";
    static final String REINSTATEMENT_REQUESTED = "registration.reinstatement-requested";

    private final Outbox outbox;
    private final RegistrationSettings settings;

    Submissions(Outbox outbox, RegistrationSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    Instant proofDueAt(Instant now) {
        return settings.emailProofDue(now);
    }

    void announce(Registration submitted) {
        Instant due = Objects.requireNonNull(submitted.milestones().emailProofDueAt(), "submitted without a deadline");
        append(
                submitted,
                SUBMITTED,
                Map.of(
                        "registrationId", submitted.id().toString(),
                        "protocol", submitted.protocol(),
                        "companyKind", submitted.kind().name(),
                        "staffPageUrl", settings.staffPageUrl(submitted.id()),
                        "emailProofDueAt",
                                due.plus(RegistrationSettings.RELAY_GRACE).toString()));
    }

    void announceReinstatement(Registration requested) {
        append(
                requested,
                REINSTATEMENT_REQUESTED,
                Map.of(
                        "registrationId", requested.id().toString(),
                        "protocol", requested.protocol(),
                        "companyKind", requested.kind().name(),
                        "staffPageUrl", settings.staffPageUrl(requested.id())));
    }

    private void append(Registration registration, String type, Map<String, Object> payload) {
        outbox.append(new OutboxEvent(type, registration.id().toString(), payload));
    }
}
