package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.registration.internal.RegistrationStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RF001: a company opens a registration, fills it in and submits it; everything after that is its verification. */
@Component
@Transactional
public class Registrations {
    private final RegistrationStore store;
    private final Chronicle chronicle;
    private final Documents documents;
    private final Consents consents;
    private final Submissions submissions;

    Registrations(
            RegistrationStore store,
            Chronicle chronicle,
            Documents documents,
            Consents consents,
            Submissions submissions) {
        this.store = store;
        this.chronicle = chronicle;
        this.documents = documents;
        this.consents = consents;
        this.submissions = submissions;
    }

    public Registration open(CompanyKind kind) {
        Instant now = chronicle.now();
        RegistrationId id = new RegistrationId(TimeOrderedId.at(now));
        String protocol = String.format(
                Locale.ROOT, "CE-R-%d-%06d", BusinessCalendar.dateOf(now).getYear(), store.nextProtocolNumber());
        Registration drafted = Registration.drafted(id, protocol, kind, now);
        store.insert(drafted);
        chronicle.note(id, new Actor.Company(id), "REGISTRATION_OPENED", Map.of("kind", kind.name()));
        return drafted;
    }

    @Transactional(readOnly = true)
    public Registration find(Actor actor, RegistrationId id) {
        return store.find(id)
                .orElseThrow(() -> RegistrationError.REGISTRATION_NOT_FOUND.refuse())
                .visibleTo(actor);
    }

    /** Replaces the draft by what was typed; gaps are fine, malformed values are not. */
    public Registration saveDraft(Actor actor, RegistrationId id, RegistrationDraft typed) {
        Registration registration = chronicle.lock(actor, id);
        Registration changed = registration.draftSaved(DraftReading.of(typed));
        return changed.profile().equals(registration.profile()) ? registration : store.update(changed);
    }

    /** What still keeps the registration from being submitted. */
    @Transactional(readOnly = true)
    public List<FieldError> issues(Actor actor, RegistrationId id) {
        return completeness(find(actor, id)).all();
    }

    public Registration submit(Actor actor, RegistrationId id, Acceptance acceptance) {
        Instant now = chronicle.now();
        Registration draft = chronicle.lock(actor, id);
        Registration submitted = draft.submitted(now, submissions.proofDueAt(now));
        completeness(draft).requireComplete();
        TermsText terms = consents.requireAccepted(acceptance);
        requireFreeCnpj(draft);
        Registration saved =
                chronicle.save(submitted, actor, "REGISTRATION_SUBMITTED", Map.of("termsVersion", terms.version()));
        consents.recordAcceptance(id, acceptance, terms);
        submissions.announce(saved);
        return saved;
    }

    private void requireFreeCnpj(Registration draft) {
        @Nullable Cnpj cnpj = draft.profile().cnpj();
        if (cnpj != null && store.isLiveElsewhere(cnpj, draft.id()))
            throw RegistrationError.CNPJ_ALREADY_REGISTERED.refuse();
    }

    private Completeness completeness(Registration registration) {
        return Completeness.of(
                registration,
                documents.of(registration.id()).stream()
                        .map(StoredDocument::kind)
                        .collect(Collectors.toSet()),
                BusinessCalendar.dateOf(chronicle.now()));
    }
}
