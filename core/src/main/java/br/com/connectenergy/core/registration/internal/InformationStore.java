package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.INFORMATION_REQUEST;

import br.com.connectenergy.core.registration.InformationRequest;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Rows of the requests for information. */
@Component
public class InformationStore {
    private final DSLContext db;

    InformationStore(DSLContext db) {
        this.db = db;
    }

    public void insert(RegistrationId id, InformationRequest request) {
        db.insertInto(INFORMATION_REQUEST)
                .set(INFORMATION_REQUEST.REGISTRATION_ID, id.value())
                .set(INFORMATION_REQUEST.ROUND, request.round())
                .set(INFORMATION_REQUEST.REASONS, request.reasons().toArray(String[]::new))
                .set(INFORMATION_REQUEST.REQUESTED_AT, request.requestedAt())
                .set(INFORMATION_REQUEST.DUE_AT, request.dueAt())
                .execute();
    }

    /** Oldest first. */
    public List<InformationRequest> of(RegistrationId id) {
        return db.selectFrom(INFORMATION_REQUEST)
                .where(INFORMATION_REQUEST.REGISTRATION_ID.eq(id.value()))
                .orderBy(INFORMATION_REQUEST.ROUND)
                .fetch(row -> new InformationRequest(
                        row.get(INFORMATION_REQUEST.ROUND),
                        List.of(row.get(INFORMATION_REQUEST.REASONS)),
                        row.get(INFORMATION_REQUEST.REQUESTED_AT),
                        row.get(INFORMATION_REQUEST.DUE_AT),
                        row.get(INFORMATION_REQUEST.ANSWERED_AT),
                        row.get(INFORMATION_REQUEST.TAKEN_AT)));
    }

    public Optional<InformationRequest> latest(RegistrationId id) {
        List<InformationRequest> all = of(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public void markAnswered(RegistrationId id, int round, Instant now) {
        mark(INFORMATION_REQUEST.ANSWERED_AT, id, round, now);
    }

    public void markTaken(RegistrationId id, int round, Instant now) {
        mark(INFORMATION_REQUEST.TAKEN_AT, id, round, now);
    }

    private void mark(TableField<?, Instant> when, RegistrationId id, int round, Instant now) {
        Condition isRound = INFORMATION_REQUEST.REGISTRATION_ID.eq(id.value()).and(INFORMATION_REQUEST.ROUND.eq(round));
        db.update(INFORMATION_REQUEST)
                .set(when, now)
                .where(isRound)
                .and(when.isNull())
                .execute();
    }
}
