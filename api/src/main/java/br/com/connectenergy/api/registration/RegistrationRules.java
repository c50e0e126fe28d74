package br.com.connectenergy.api.registration;

import br.com.connectenergy.core.registration.RegistrationSettings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;

/** The deadlines of a registration (RN001, RN002) as this application was started with; the workers read the same names. */
@Validated
@ConfigurationProperties("connectenergy")
record RegistrationRules(
        @NotNull URI portalUrl, @DefaultValue Deadlines registration) {

    /** The deadlines, with the values of the rules as defaults. */
    record Deadlines(
            @DefaultValue("7d") Duration emailProofValidity,
            @DefaultValue("10d") Duration informationDeadline,
            @Positive @DefaultValue("2") int reviewSlaBusinessDays,
            @DefaultValue("90d") Duration licenceRecheckInterval) {}

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        RegistrationSettings registrationSettings(RegistrationRules rules) {
            Deadlines deadlines = rules.registration();
            return new RegistrationSettings(
                    rules.portalUrl(),
                    deadlines.emailProofValidity(),
                    deadlines.informationDeadline(),
                    deadlines.reviewSlaBusinessDays(),
                    deadlines.licenceRecheckInterval());
        }
    }
}
