package br.com.connectenergy.core.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round of review by staff. */
public record Review(
        int round,
        String subject,
        List<String> reasons,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant escalatedAt,
        @Nullable ReviewOutcome outcome,
        @Nullable Instant decidedAt) {
    public static final String VERIFICATION = "VERIFICATION";
    public static final String REINSTATEMENT = "REINSTATEMENT";

    public Review {
        reasons = List.copyOf(reasons);
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isAbout(String wanted) {
        return subject.equals(wanted);
    }
}
