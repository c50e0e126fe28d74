package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.document.DocumentContent;
import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.document.DocumentUpload;
import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.document.ReceivedFile;
import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of a registration: changed only while the company has the word, seen only by itself and by staff. */
@Component
public class RegistrationDocuments {
    private final Registrations registrations;
    private final Documents documents;
    private final DocumentShelf shelf;

    RegistrationDocuments(Registrations registrations, Documents documents, DocumentShelf shelf) {
        this.registrations = registrations;
        this.documents = documents;
        this.shelf = shelf;
    }

    /** The bytes go to the object store before the transaction begins, and the state is judged before and in it. */
    public StoredDocument attach(Actor actor, RegistrationId id, DocumentUpload upload) {
        DocumentShelf.requireOpen(registrations.find(actor, id));
        ReceivedFile file = documents.receive(upload);
        return shelf.add(actor, id, file);
    }

    public void detach(Actor actor, RegistrationId id, DocumentId documentId) {
        shelf.remove(actor, id, documentId);
    }

    public List<StoredDocument> of(Actor actor, RegistrationId id) {
        registrations.find(actor, id);
        return documents.of(id);
    }

    public DocumentContent content(Actor actor, RegistrationId id, DocumentId documentId) {
        registrations.find(actor, id);
        return documents.content(id, documentId);
    }
}
