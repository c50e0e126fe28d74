package br.com.connectenergy.api.registration;

import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.registration.InformationRequest;
import br.com.connectenergy.core.registration.InformationRequests;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.RegistrationDocuments;
import br.com.connectenergy.core.registration.RegistrationState;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.FieldError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what core knows of one registration into the view that every company endpoint answers with. */
@Component
public class RegistrationViews {

    private final Registrations registrations;
    private final RegistrationDocuments documents;
    private final InformationRequests requests;

    RegistrationViews(Registrations registrations, RegistrationDocuments documents, InformationRequests requests) {
        this.registrations = registrations;
        this.documents = documents;
        this.requests = requests;
    }

    /** The registration as its company sees it now. */
    public RegistrationView of(Actor.Company caller, Registration registration) {
        return view(
                registration,
                documents.of(caller, registration.id()),
                registrations.issues(caller, registration.id()),
                dueAt(caller, registration));
    }

    /** The same view with what the caller has already read; staff see no open issues of a draft. */
    public static RegistrationView view(
            Registration registration,
            List<StoredDocument> documents,
            List<FieldError> issues,
            @Nullable Instant dueAt) {
        return new RegistrationView(
                registration.id().value(),
                registration.protocol(),
                registration.kind(),
                registration.state(),
                registration.version(),
                DraftFields.of(registration.profile()),
                documents.stream().map(DocumentView::of).toList(),
                issues.stream()
                        .map(issue -> new FieldIssue(issue.field(), issue.code()))
                        .toList(),
                registration.milestones().emailProvedAt() != null,
                registration.milestones().submittedAt(),
                dueAt,
                RegistrationView.NextActor.in(registration.state()),
                registration.reasons());
    }

    private @Nullable Instant dueAt(Actor.Company caller, Registration registration) {
        if (registration.state() == RegistrationState.EMAIL_PENDING) {
            return registration.milestones().emailProofDueAt();
        }
        return registration.state() == RegistrationState.NEED_INFO
                ? requests.current(caller, registration.id())
                        .map(InformationRequest::dueAt)
                        .orElse(null)
                : null;
    }
}
