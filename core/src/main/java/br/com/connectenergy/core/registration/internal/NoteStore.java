package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.STAFF_NOTE;

import br.com.connectenergy.core.registration.StaffNote;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the notes of staff. */
@Component
public class NoteStore {
    private final DSLContext db;

    NoteStore(DSLContext db) {
        this.db = db;
    }

    public void insert(RegistrationId id, StaffNote note) {
        db.insertInto(STAFF_NOTE)
                .set(STAFF_NOTE.ID, note.id())
                .set(STAFF_NOTE.REGISTRATION_ID, id.value())
                .set(STAFF_NOTE.USERNAME, note.username())
                .set(STAFF_NOTE.BODY, note.body())
                .set(STAFF_NOTE.WRITTEN_AT, note.writtenAt())
                .execute();
    }

    /** Oldest first. */
    public List<StaffNote> of(RegistrationId id) {
        return db.selectFrom(STAFF_NOTE)
                .where(STAFF_NOTE.REGISTRATION_ID.eq(id.value()))
                .orderBy(STAFF_NOTE.WRITTEN_AT, STAFF_NOTE.ID)
                .fetch(row -> new StaffNote(
                        row.get(STAFF_NOTE.ID),
                        row.get(STAFF_NOTE.USERNAME),
                        row.get(STAFF_NOTE.BODY),
                        row.get(STAFF_NOTE.WRITTEN_AT)));
    }
}
