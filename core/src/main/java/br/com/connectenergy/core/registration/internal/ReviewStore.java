package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.REGISTRATION_REVIEW;
import static br.com.connectenergy.core.jooq.Tables.STAFF_DECISION;

import br.com.connectenergy.core.registration.Review;
import br.com.connectenergy.core.registration.ReviewOutcome;
import br.com.connectenergy.core.registration.StaffDecision;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the reviews and of every staff answer to them. */
@Component
public class ReviewStore {
    private final DSLContext db;

    ReviewStore(DSLContext db) {
        this.db = db;
    }

    public void insert(RegistrationId id, Review review) {
        db.insertInto(REGISTRATION_REVIEW)
                .set(REGISTRATION_REVIEW.REGISTRATION_ID, id.value())
                .set(REGISTRATION_REVIEW.ROUND, review.round())
                .set(REGISTRATION_REVIEW.SUBJECT, review.subject())
                .set(REGISTRATION_REVIEW.REASONS, review.reasons().toArray(String[]::new))
                .set(REGISTRATION_REVIEW.OPENED_AT, review.openedAt())
                .set(REGISTRATION_REVIEW.DUE_AT, review.dueAt())
                .execute();
    }

    /** Oldest first. */
    public List<Review> of(RegistrationId id) {
        return db.selectFrom(REGISTRATION_REVIEW)
                .where(REGISTRATION_REVIEW.REGISTRATION_ID.eq(id.value()))
                .orderBy(REGISTRATION_REVIEW.ROUND)
                .fetch(ReviewStore::review);
    }

    public Optional<Review> latest(RegistrationId id) {
        List<Review> all = of(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Answers true only for the first escalation of the round. */
    public boolean markEscalated(RegistrationId id, int round, Instant now) {
        return db.update(REGISTRATION_REVIEW)
                        .set(REGISTRATION_REVIEW.ESCALATED_AT, now)
                        .where(REGISTRATION_REVIEW.REGISTRATION_ID.eq(id.value()))
                        .and(REGISTRATION_REVIEW.ROUND.eq(round))
                        .and(REGISTRATION_REVIEW.ESCALATED_AT.isNull())
                        .and(REGISTRATION_REVIEW.OUTCOME.isNull())
                        .execute()
                == 1;
    }

    public void decide(RegistrationId id, int round, ReviewOutcome outcome, Instant now) {
        db.update(REGISTRATION_REVIEW)
                .set(REGISTRATION_REVIEW.OUTCOME, outcome.name())
                .set(REGISTRATION_REVIEW.DECIDED_AT, now)
                .where(REGISTRATION_REVIEW.REGISTRATION_ID.eq(id.value()))
                .and(REGISTRATION_REVIEW.ROUND.eq(round))
                .execute();
    }

    public void insert(RegistrationId id, StaffDecision decision) {
        @Nullable String username = decision.username();
        @Nullable String verdict = decision.decision();
        @Nullable String refusal = decision.refusal();
        db.insertInto(STAFF_DECISION)
                .set(STAFF_DECISION.ELEMENT_INSTANCE_KEY, decision.elementInstanceKey())
                .set(STAFF_DECISION.REGISTRATION_ID, id.value())
                .set(STAFF_DECISION.ROUND, decision.round())
                .set(STAFF_DECISION.STEP, decision.step())
                .set(STAFF_DECISION.USERNAME, username)
                .set(STAFF_DECISION.DECISION, verdict)
                .set(STAFF_DECISION.REASONS, decision.reasons().toArray(String[]::new))
                .set(STAFF_DECISION.OUTCOME, decision.outcome().name())
                .set(STAFF_DECISION.REFUSAL, refusal)
                .set(STAFF_DECISION.DECIDED_AT, decision.decidedAt())
                .execute();
    }

    public Optional<StaffDecision> decision(long elementInstanceKey) {
        return db.selectFrom(STAFF_DECISION)
                .where(STAFF_DECISION.ELEMENT_INSTANCE_KEY.eq(elementInstanceKey))
                .fetchOptional(ReviewStore::decision);
    }

    /** Oldest first. */
    public List<StaffDecision> decisions(RegistrationId id) {
        return db.selectFrom(STAFF_DECISION)
                .where(STAFF_DECISION.REGISTRATION_ID.eq(id.value()))
                .orderBy(STAFF_DECISION.DECIDED_AT, STAFF_DECISION.ELEMENT_INSTANCE_KEY)
                .fetch(ReviewStore::decision);
    }

    private static Review review(Record row) {
        @Nullable String outcome = row.get(REGISTRATION_REVIEW.OUTCOME);
        return new Review(
                row.get(REGISTRATION_REVIEW.ROUND),
                row.get(REGISTRATION_REVIEW.SUBJECT),
                List.of(row.get(REGISTRATION_REVIEW.REASONS)),
                row.get(REGISTRATION_REVIEW.OPENED_AT),
                row.get(REGISTRATION_REVIEW.DUE_AT),
                row.get(REGISTRATION_REVIEW.ESCALATED_AT),
                outcome == null ? null : ReviewOutcome.valueOf(outcome),
                row.get(REGISTRATION_REVIEW.DECIDED_AT));
    }

    private static StaffDecision decision(Record row) {
        return new StaffDecision(
                row.get(STAFF_DECISION.ELEMENT_INSTANCE_KEY),
                row.get(STAFF_DECISION.ROUND),
                row.get(STAFF_DECISION.STEP),
                row.get(STAFF_DECISION.USERNAME),
                row.get(STAFF_DECISION.DECISION),
                List.of(row.get(STAFF_DECISION.REASONS)),
                ReviewOutcome.valueOf(row.get(STAFF_DECISION.OUTCOME)),
                row.get(STAFF_DECISION.REFUSAL),
                row.get(STAFF_DECISION.DECIDED_AT));
    }
}
