package br.com.connectenergy.core.registration;

import java.util.Set;

/** Where a registration stands, and where it may go from there. */
public enum RegistrationState {
    DRAFT,
    EMAIL_PENDING,
    VERIFYING,
    UNDER_REVIEW,
    NEED_INFO,
    APPROVED,
    REJECTED,
    EXPIRED,
    SUSPENDED,
    REINSTATEMENT_REVIEW;

    public Set<RegistrationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(EMAIL_PENDING);
            case EMAIL_PENDING -> Set.of(VERIFYING, EXPIRED);
            case VERIFYING -> Set.of(UNDER_REVIEW, NEED_INFO, APPROVED, REJECTED, EXPIRED);
            case UNDER_REVIEW -> Set.of(NEED_INFO, APPROVED, REJECTED);
            case NEED_INFO -> Set.of(VERIFYING, EXPIRED);
            case APPROVED -> Set.of(SUSPENDED);
            case SUSPENDED -> Set.of(REINSTATEMENT_REVIEW);
            case REINSTATEMENT_REVIEW -> Set.of(APPROVED, SUSPENDED);
            case REJECTED, EXPIRED -> Set.of();
        };
    }

    /** Was approved at some time, so a late repeat of the approval finds it done. */
    boolean isAdmitted() {
        return this == APPROVED || this == SUSPENDED || this == REINSTATEMENT_REVIEW;
    }
}
