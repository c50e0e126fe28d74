package br.com.connectenergy.api.limit;

import java.time.Duration;

/** What is counted, and over which time. */
public enum Limit {
    REQUESTS_OF_ADDRESS(Duration.ofMinutes(1)),
    REGISTRATIONS_OF_ADDRESS(Duration.ofHours(1)),
    SIGN_INS_OF_ADDRESS(Duration.ofMinutes(15)),
    SIGN_INS_OF_ACCOUNT(Duration.ofMinutes(15)),
    EMAIL_PROOF_ATTEMPTS_OF_ADDRESS(Duration.ofMinutes(15)),
    REQUESTS_OF_CLIENT(Duration.ofMinutes(1)),
    TOKENS_OF_ADDRESS(Duration.ofMinutes(15)),
    UPLOADS_OF_REGISTRATION(Duration.ofHours(1));

    private final Duration period;

    Limit(Duration period) {
        this.period = period;
    }

    Duration period() {
        return period;
    }
}
