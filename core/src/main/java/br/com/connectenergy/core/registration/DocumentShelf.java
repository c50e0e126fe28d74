package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.document.ReceivedFile;
import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and removes files of a registration in one transaction with the check of its state. */
@Component
@Transactional
class DocumentShelf {
    private static final Set<RegistrationState> OPEN =
            Set.of(RegistrationState.DRAFT, RegistrationState.NEED_INFO, RegistrationState.SUSPENDED);

    private final Chronicle chronicle;
    private final Documents documents;

    DocumentShelf(Chronicle chronicle, Documents documents) {
        this.chronicle = chronicle;
        this.documents = documents;
    }

    static void requireOpen(Registration registration) {
        if (!OPEN.contains(registration.state()))
            throw RegistrationError.REGISTRATION_STATE_CONFLICT.refuse(
                    Map.of("state", registration.state().name()));
    }

    StoredDocument add(Actor actor, RegistrationId id, ReceivedFile file) {
        requireOpen(chronicle.lock(actor, id));
        StoredDocument document = documents.add(id, file);
        chronicle.note(
                id, actor, "DOCUMENT_ATTACHED", facts(document.id(), file.kind().name()));
        return document;
    }

    void remove(Actor actor, RegistrationId id, DocumentId documentId) {
        requireOpen(chronicle.lock(actor, id));
        documents.remove(id, documentId);
        chronicle.note(id, actor, "DOCUMENT_DETACHED", Map.of("documentId", documentId.toString()));
    }

    private static Map<String, Object> facts(DocumentId id, String kind) {
        return Map.of("documentId", id.toString(), "kind", kind);
    }
}
