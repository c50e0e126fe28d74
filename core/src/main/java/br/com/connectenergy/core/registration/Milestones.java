package br.com.connectenergy.core.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a registration reached what, and the one process instance that verifies it. */
public record Milestones(
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant emailProofDueAt,
        @Nullable Instant emailProvedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant endedAt,
        @Nullable Instant licenceCheckDueAt,
        @Nullable Instant licenceCheckRequestedFor,
        @Nullable Long processInstanceKey) {
    static Milestones created(Instant now) {
        return new Milestones(now, null, null, null, null, null, null, null, null);
    }

    Milestones submitted(Instant now, Instant proofDueAt) {
        return new Milestones(
                createdAt,
                now,
                proofDueAt,
                emailProvedAt,
                approvedAt,
                endedAt,
                licenceCheckDueAt,
                licenceCheckRequestedFor,
                processInstanceKey);
    }

    Milestones underVerification(long instanceKey) {
        return new Milestones(
                createdAt,
                submittedAt,
                emailProofDueAt,
                emailProvedAt,
                approvedAt,
                endedAt,
                licenceCheckDueAt,
                licenceCheckRequestedFor,
                instanceKey);
    }

    Milestones emailProved(Instant now) {
        return new Milestones(
                createdAt,
                submittedAt,
                emailProofDueAt,
                now,
                approvedAt,
                endedAt,
                licenceCheckDueAt,
                licenceCheckRequestedFor,
                processInstanceKey);
    }

    Milestones approved(Instant now) {
        return new Milestones(
                createdAt,
                submittedAt,
                emailProofDueAt,
                emailProvedAt,
                now,
                endedAt,
                licenceCheckDueAt,
                licenceCheckRequestedFor,
                processInstanceKey);
    }

    Milestones ended(Instant now) {
        return new Milestones(
                createdAt,
                submittedAt,
                emailProofDueAt,
                emailProvedAt,
                approvedAt,
                now,
                licenceCheckDueAt,
                licenceCheckRequestedFor,
                processInstanceKey);
    }

    Milestones licenceCheck(@Nullable Instant dueAt, @Nullable Instant requestedFor) {
        return new Milestones(
                createdAt,
                submittedAt,
                emailProofDueAt,
                emailProvedAt,
                approvedAt,
                endedAt,
                dueAt,
                requestedFor,
                processInstanceKey);
    }
}
