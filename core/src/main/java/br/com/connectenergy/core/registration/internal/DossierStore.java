package br.com.connectenergy.core.registration.internal;

import br.com.connectenergy.core.registration.ConsentRecord;
import br.com.connectenergy.core.registration.InformationRequest;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.RegistrySnapshot;
import br.com.connectenergy.core.registration.Review;
import br.com.connectenergy.core.registration.StaffDecision;
import br.com.connectenergy.core.registration.StaffNote;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** All the rows about one registration. */
@Component
public class DossierStore {
    private final RegistrationStore registrations;
    private final ReviewStore reviews;
    private final DSLContext db;

    DossierStore(RegistrationStore registrations, ReviewStore reviews, DSLContext db) {
        this.registrations = registrations;
        this.reviews = reviews;
        this.db = db;
    }

    public Optional<Registration> registration(RegistrationId id) {
        return registrations.find(id);
    }

    public List<Review> reviews(RegistrationId id) {
        return reviews.of(id);
    }

    public List<StaffDecision> decisions(RegistrationId id) {
        return reviews.decisions(id);
    }

    public List<RegistrySnapshot> snapshots(RegistrationId id) {
        return new SnapshotStore(db).of(id);
    }

    public List<InformationRequest> informationRequests(RegistrationId id) {
        return new InformationStore(db).of(id);
    }

    public List<ConsentRecord> consents(RegistrationId id) {
        return new ConsentStore(db).history(id);
    }

    public List<StaffNote> notes(RegistrationId id) {
        return new NoteStore(db).of(id);
    }
}
