package br.com.connectenergy.core.task;

import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.document.DocumentUpload;
import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.document.ReceivedFile;
import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files that a company hands in with a task: changed while the task waits, then part of what was answered. */
@Component
public class TaskAttachments {
    private final AttachmentShelf shelf;
    private final Documents documents;

    TaskAttachments(AttachmentShelf shelf, Documents documents) {
        this.shelf = shelf;
        this.documents = documents;
    }

    /** The bytes go to the object store before the transaction begins, and the task is looked at before and in it. */
    public StoredDocument attach(Actor actor, long elementInstanceKey, String fileName, byte[] content) {
        shelf.requireOpen(elementInstanceKey);
        ReceivedFile file = documents.receive(new DocumentUpload(DocumentKind.TASK_ATTACHMENT, fileName, content));
        return shelf.add(actor, elementInstanceKey, file);
    }

    public void detach(Actor actor, long elementInstanceKey, DocumentId id) {
        shelf.remove(actor, elementInstanceKey, id);
    }

    public List<StoredDocument> of(long elementInstanceKey) {
        return documents.attachedTo(elementInstanceKey);
    }
}
