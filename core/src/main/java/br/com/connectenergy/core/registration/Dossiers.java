package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.document.DocumentContent;
import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.registration.internal.NoteStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Staff's look at persons and documents: only for who decides or operates; every look and every refusal is audited. */
@Component
public class Dossiers {
    private static final int MAX_NOTE = 4000;

    private final DossierGate gate;
    private final DossierReading reading;
    private final Documents documents;
    private final NoteStore notes;
    private final Clock clock;

    Dossiers(DossierGate gate, DossierReading reading, Documents documents, NoteStore notes, Clock clock) {
        this.gate = gate;
        this.reading = reading;
        this.documents = documents;
        this.notes = notes;
        this.clock = clock;
    }

    public Dossier open(Actor.Staff staff, RegistrationId id) {
        reading.requireKnown(id);
        gate.pass(staff, id, "DOSSIER_VIEWED", Map.of());
        return reading.of(id);
    }

    public DocumentContent document(Actor.Staff staff, RegistrationId id, DocumentId documentId) {
        reading.requireKnown(id);
        gate.pass(staff, id, "DOCUMENT_VIEWED", Map.of("documentId", documentId.toString()));
        return documents.content(id, documentId);
    }

    public StaffNote note(Actor.Staff staff, RegistrationId id, String text) {
        String body = text.strip();
        if (body.isEmpty() || body.length() > MAX_NOTE) throw RegistrationError.NOTE_INVALID.refuse();
        reading.requireKnown(id);
        Instant now = Moment.of(clock);
        StaffNote note = new StaffNote(TimeOrderedId.at(now), staff.username(), body, now);
        gate.pass(staff, id, "NOTE_WRITTEN", Map.of("noteId", note.id().toString()));
        notes.insert(id, note);
        return note;
    }
}
