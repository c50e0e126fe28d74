package br.com.connectenergy.core.document.internal;

import static br.com.connectenergy.core.jooq.Tables.DOCUMENT;

import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.document.MediaType;
import br.com.connectenergy.core.document.ReceivedFile;
import br.com.connectenergy.core.document.ScanResult;
import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the documents; a removed one stays as a row without being shown. */
@Component
public class DocumentStore {
    private final DSLContext db;

    DocumentStore(DSLContext db) {
        this.db = db;
    }

    public void insert(StoredDocument document) {
        db.insertInto(DOCUMENT)
                .set(DOCUMENT.ID, document.id().value())
                .set(DOCUMENT.REGISTRATION_ID, document.registrationId().value())
                .set(DOCUMENT.KIND, document.kind().name())
                .set(DOCUMENT.FILE_NAME, document.fileName())
                .set(DOCUMENT.MEDIA_TYPE, document.mediaType().value())
                .set(DOCUMENT.SIZE_BYTES, document.size())
                .set(DOCUMENT.SHA256, document.sha256().hex())
                .set(DOCUMENT.SCAN, document.scan().name())
                .set(DOCUMENT.STORED_AT, document.storedAt())
                .set(DOCUMENT.TASK_KEY, document.taskKey())
                .execute();
    }

    public Optional<StoredDocument> find(RegistrationId registrationId, DocumentId id) {
        return where(registrationId, DOCUMENT.ID.eq(id.value())).stream().findFirst();
    }

    public Optional<StoredDocument> findSame(RegistrationId registrationId, @Nullable Long taskKey, ReceivedFile file) {
        return where(
                        registrationId,
                        DOCUMENT.KIND
                                .eq(file.kind().name())
                                .and(DOCUMENT.TASK_KEY.isNotDistinctFrom(taskKey))
                                .and(DOCUMENT.SHA256.eq(file.sha256().hex())))
                .stream()
                .findFirst();
    }

    /** Files of one task, or those of the registration itself. */
    public int countOf(RegistrationId registrationId, @Nullable Long taskKey) {
        return where(registrationId, DOCUMENT.TASK_KEY.isNotDistinctFrom(taskKey))
                .size();
    }

    public List<StoredDocument> of(RegistrationId registrationId) {
        return where(registrationId, DOCUMENT.STORED_AT.isNotNull());
    }

    /** A file of a task is not removed as one of the registration, nor the other way round. */
    public int markRemoved(RegistrationId registrationId, @Nullable Long taskKey, DocumentId id, Instant now) {
        return db.update(DOCUMENT)
                .set(DOCUMENT.REMOVED_AT, now)
                .where(DOCUMENT.ID.eq(id.value()))
                .and(DOCUMENT.REGISTRATION_ID.eq(registrationId.value()))
                .and(DOCUMENT.TASK_KEY.isNotDistinctFrom(taskKey))
                .and(DOCUMENT.REMOVED_AT.isNull())
                .execute();
    }

    public List<StoredDocument> attachedTo(long taskKey) {
        return present(DOCUMENT.TASK_KEY.eq(taskKey));
    }

    private List<StoredDocument> where(RegistrationId registrationId, Condition condition) {
        return present(DOCUMENT.REGISTRATION_ID.eq(registrationId.value()).and(condition));
    }

    private List<StoredDocument> present(Condition condition) {
        return db.select(DOCUMENT.asterisk())
                .from(DOCUMENT)
                .where(DOCUMENT.REMOVED_AT.isNull())
                .and(condition)
                .orderBy(DOCUMENT.STORED_AT, DOCUMENT.ID)
                .fetch(DocumentStore::document);
    }

    private static StoredDocument document(Record row) {
        return new StoredDocument(
                new DocumentId(row.get(DOCUMENT.ID)),
                new RegistrationId(row.get(DOCUMENT.REGISTRATION_ID)),
                DocumentKind.valueOf(row.get(DOCUMENT.KIND)),
                row.get(DOCUMENT.FILE_NAME),
                MediaType.ofValue(row.get(DOCUMENT.MEDIA_TYPE)),
                row.get(DOCUMENT.SIZE_BYTES),
                new Sha256(row.get(DOCUMENT.SHA256)),
                ScanResult.valueOf(row.get(DOCUMENT.SCAN)),
                row.get(DOCUMENT.STORED_AT),
                row.get(DOCUMENT.TASK_KEY));
    }
}
