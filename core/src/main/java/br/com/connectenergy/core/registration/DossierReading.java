package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.registration.internal.DossierStore;
import br.com.connectenergy.core.shared.RegistrationId;
import org.springframework.stereotype.Component;

/** Gathers everything recorded about a registration. */
@Component
class DossierReading {
    private final DossierStore store;
    private final Documents documents;
    private final AuditTrail audit;

    DossierReading(DossierStore store, Documents documents, AuditTrail audit) {
        this.store = store;
        this.documents = documents;
        this.audit = audit;
    }

    void requireKnown(RegistrationId id) {
        if (store.registration(id).isEmpty()) throw RegistrationError.REGISTRATION_NOT_FOUND.refuse();
    }

    Dossier of(RegistrationId id) {
        return new Dossier(
                store.registration(id).orElseThrow(() -> RegistrationError.REGISTRATION_NOT_FOUND.refuse()),
                documents.of(id),
                store.snapshots(id),
                store.reviews(id),
                store.decisions(id),
                store.informationRequests(id),
                store.consents(id),
                store.notes(id),
                audit.of(Chronicle.SUBJECT, id.toString()));
    }
}
