package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.RegistrationSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Where the portal is, and how long a registration's proof, complement and review may take (RN001, RN002). */
@Validated
@ConfigurationProperties("connectenergy")
record RegistrationRules(
        @NotNull URI portalUrl, @Valid @DefaultValue Deadlines registration) {

    /** The deadlines, each of them a setting under {@code connectenergy.registration}. */
    record Deadlines(
            @NotNull @DurationMin(seconds = 1) @DefaultValue("7d")
            Duration emailProofValidity,

            @NotNull @DurationMin(seconds = 1) @DefaultValue("10d")
            Duration informationDeadline,

            @Positive @DefaultValue("2") int reviewSlaBusinessDays,

            @NotNull @DurationMin(seconds = 1) @DefaultValue("90d")
            Duration licenceRecheckInterval) {}

    RegistrationSettings settings() {
        return new RegistrationSettings(
                portalUrl,
                registration.emailProofValidity(),
                registration.informationDeadline(),
                registration.reviewSlaBusinessDays(),
                registration.licenceRecheckInterval());
    }
}
