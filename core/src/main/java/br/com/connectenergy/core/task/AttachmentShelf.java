package br.com.connectenergy.core.task;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.document.ReceivedFile;
import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.task.internal.TaskStore;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and removes files of a task in one transaction with the look at its state. */
@Component
@Transactional
class AttachmentShelf {
    private static final String SUBJECT = "TASK";

    private final TaskStore tasks;
    private final Documents documents;
    private final AuditTrail audit;
    private final Clock clock;

    AttachmentShelf(TaskStore tasks, Documents documents, AuditTrail audit, Clock clock) {
        this.tasks = tasks;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody answers the task before this transaction ends. */
    TaskRecord requireOpen(long key) {
        TaskRecord task = tasks.hold(key).orElseThrow(TaskError.TASK_NOT_FOUND::refuse);
        if (!task.acceptsAnswerAt(Moment.of(clock))) throw TaskError.TASK_NOT_OPEN.refuse();
        return task;
    }

    StoredDocument add(Actor actor, long key, ReceivedFile file) {
        StoredDocument document = documents.attach(requireOpen(key).registrationId(), key, file);
        note(actor, "TASK_DOCUMENT_ATTACHED", key, document.id());
        return document;
    }

    void remove(Actor actor, long key, DocumentId id) {
        documents.detach(requireOpen(key).registrationId(), key, id);
        note(actor, "TASK_DOCUMENT_DETACHED", key, id);
    }

    private void note(Actor actor, String action, long key, DocumentId id) {
        audit.record(actor, action, SUBJECT, Long.toString(key), Map.of("documentId", id.toString()));
    }
}
