package br.com.connectenergy.core.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a company was asked to complete, and whether it did. */
public record InformationRequest(
        int round,
        List<String> reasons,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Instant takenAt) {
    public InformationRequest {
        reasons = List.copyOf(reasons);
    }

    boolean isOpen() {
        return takenAt == null;
    }

    boolean acceptsAnswerAt(Instant now) {
        return answeredAt == null && now.isBefore(dueAt);
    }
}
