package br.com.connectenergy.api.limit;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How many times each {@link Limit} allows within its period, in one copy of the application. */
@Validated
@ConfigurationProperties("connectenergy.limits")
record LimitSettings(
        @Positive @DefaultValue("600") int requestsPerMinutePerAddress,
        @Positive @DefaultValue("20") int registrationsPerHourPerAddress,
        @Positive @DefaultValue("30") int signInsPerQuarterHourPerAddress,
        @Positive @DefaultValue("10") int signInsPerQuarterHourPerAccount,
        @Positive @DefaultValue("30") int emailProofAttemptsPerQuarterHourPerAddress,
        @Positive @DefaultValue("300") int requestsPerMinutePerClient,
        @Positive @DefaultValue("60") int tokensPerQuarterHourPerAddress,
        @Positive @DefaultValue("60") int uploadsPerHourPerRegistration) {

    int of(Limit limit) {
        return switch (limit) {
            case REQUESTS_OF_ADDRESS -> requestsPerMinutePerAddress;
            case REGISTRATIONS_OF_ADDRESS -> registrationsPerHourPerAddress;
            case SIGN_INS_OF_ADDRESS -> signInsPerQuarterHourPerAddress;
            case SIGN_INS_OF_ACCOUNT -> signInsPerQuarterHourPerAccount;
            case EMAIL_PROOF_ATTEMPTS_OF_ADDRESS -> emailProofAttemptsPerQuarterHourPerAddress;
            case REQUESTS_OF_CLIENT -> requestsPerMinutePerClient;
            case TOKENS_OF_ADDRESS -> tokensPerQuarterHourPerAddress;
            case UPLOADS_OF_REGISTRATION -> uploadsPerHourPerRegistration;
        };
    }
}
