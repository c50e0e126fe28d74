package br.com.connectenergy.core.task.internal;

import static br.com.connectenergy.core.jooq.Tables.TASK_DRAFT;

import br.com.connectenergy.core.vault.Ciphertext;
import br.com.connectenergy.core.vault.EncryptedColumn;
import br.com.connectenergy.core.vault.EncryptedRows;
import br.com.connectenergy.core.vault.SecretColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the drafts; the answers are encrypted. */
@Component
public class DraftStore implements EncryptedRows {
    /** A draft as its row keeps it. */
    public record Kept(Ciphertext answers, Instant savedAt) {}

    private static final SecretColumn ANSWERS = new SecretColumn("task_draft", "answers", "element_instance_key");

    private final DSLContext db;

    DraftStore(DSLContext db) {
        this.db = db;
    }

    public static EncryptedColumn where(long key) {
        return ANSWERS.of(key);
    }

    public void put(long key, byte[] encrypted, Instant now) {
        db.insertInto(TASK_DRAFT)
                .set(TASK_DRAFT.ELEMENT_INSTANCE_KEY, key)
                .set(TASK_DRAFT.ANSWERS, encrypted)
                .set(TASK_DRAFT.SAVED_AT, now)
                .onConflict(TASK_DRAFT.ELEMENT_INSTANCE_KEY)
                .doUpdate()
                .set(TASK_DRAFT.ANSWERS, encrypted)
                .set(TASK_DRAFT.SAVED_AT, now)
                .execute();
    }

    public Optional<Kept> find(long key) {
        return db.select(TASK_DRAFT.ANSWERS, TASK_DRAFT.SAVED_AT)
                .from(TASK_DRAFT)
                .where(TASK_DRAFT.ELEMENT_INSTANCE_KEY.eq(key))
                .fetchOptional(row -> new Kept(new Ciphertext(row.value1()), row.value2()));
    }

    public void forget(long key) {
        db.deleteFrom(TASK_DRAFT).where(TASK_DRAFT.ELEMENT_INSTANCE_KEY.eq(key)).execute();
    }

    @Override
    public List<SecretColumn> columns() {
        return List.of(ANSWERS);
    }
}
