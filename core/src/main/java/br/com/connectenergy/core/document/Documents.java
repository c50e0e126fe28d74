package br.com.connectenergy.core.document;

import br.com.connectenergy.core.document.internal.DocumentStore;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of registrations: real type by content, at most 10 MB, a safe name, no malware, bytes under their SHA-256. */
@Component
@Transactional
public class Documents {
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    public static final int MAX_FILES = 30;

    private final DocumentStore store;
    private final ObjectStore objects;
    private final Quarantine quarantine;
    private final Clock clock;

    Documents(DocumentStore store, ObjectStore objects, Quarantine quarantine, Clock clock) {
        this.store = store;
        this.objects = objects;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /** Judges a file and keeps its bytes; outside of a transaction, because the object store may be far away. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ReceivedFile receive(DocumentUpload upload) {
        byte[] content = upload.content();
        if (content.length == 0) throw DocumentError.DOCUMENT_EMPTY.refuse();
        if (content.length > MAX_BYTES) throw DocumentError.DOCUMENT_TOO_LARGE.refuse(Map.of("maxBytes", MAX_BYTES));
        String fileName = FileName.safe(upload.fileName());
        MediaType type =
                MediaType.ofContent(content).orElseThrow(() -> DocumentError.DOCUMENT_TYPE_NOT_ALLOWED.refuse());
        if (!type.fits(fileName)) throw DocumentError.DOCUMENT_TYPE_MISMATCH.refuse(Map.of("found", type.value()));
        ScanResult scan = quarantine.pass(content);
        Sha256 digest = Sha256.of(content);
        if (!objects.exists(digest)) objects.put(digest, content);
        return new ReceivedFile(upload.kind(), fileName, type, content.length, digest, scan);
    }

    /** Adds the file to the registration; the same content for the same purpose is one document. */
    public StoredDocument add(RegistrationId registrationId, ReceivedFile file) {
        if (file.kind() == DocumentKind.TASK_ATTACHMENT) throw DocumentError.DOCUMENT_NEEDS_TASK.refuse();
        return keep(registrationId, null, file);
    }

    /** Adds the file to a task of the company; the same content is one document of that task. */
    public StoredDocument attach(RegistrationId registrationId, long taskKey, ReceivedFile file) {
        return keep(registrationId, taskKey, file);
    }

    private StoredDocument keep(RegistrationId registrationId, @Nullable Long taskKey, ReceivedFile file) {
        Optional<StoredDocument> same = store.findSame(registrationId, taskKey, file);
        if (same.isPresent()) return same.get();
        if (store.countOf(registrationId, taskKey) >= MAX_FILES) throw DocumentError.DOCUMENT_TOO_MANY.refuse();
        Instant now = Moment.of(clock);
        StoredDocument document = new StoredDocument(
                new DocumentId(TimeOrderedId.at(now)),
                registrationId,
                file.kind(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.scan(),
                now,
                taskKey);
        store.insert(document);
        return document;
    }

    public void remove(RegistrationId registrationId, DocumentId id) {
        drop(registrationId, null, id);
    }

    public void detach(RegistrationId registrationId, long taskKey, DocumentId id) {
        drop(registrationId, taskKey, id);
    }

    private void drop(RegistrationId registrationId, @Nullable Long taskKey, DocumentId id) {
        if (store.markRemoved(registrationId, taskKey, id, Moment.of(clock)) == 0)
            throw DocumentError.DOCUMENT_NOT_FOUND.refuse();
    }

    @Transactional(readOnly = true)
    public List<StoredDocument> of(RegistrationId registrationId) {
        return store.of(registrationId);
    }

    /** What goes with the answer to the task. */
    @Transactional(readOnly = true)
    public List<StoredDocument> attachedTo(long taskKey) {
        return store.attachedTo(taskKey);
    }

    /** The bytes, after checking that they still match their digest. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public DocumentContent content(RegistrationId registrationId, DocumentId id) {
        StoredDocument document =
                store.find(registrationId, id).orElseThrow(() -> DocumentError.DOCUMENT_NOT_FOUND.refuse());
        byte[] content = objects.get(document.sha256())
                .filter(bytes -> Sha256.of(bytes).equals(document.sha256()))
                .orElseThrow(() -> new IllegalStateException("Object store lost or changed " + document.sha256()));
        return new DocumentContent(document, content);
    }
}
