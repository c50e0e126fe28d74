package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.identity.SignInRetention;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How long what is over is kept before the sweep forgets it, and how the sweep goes about it. */
@Validated
@ConfigurationProperties("connectenergy.retention")
record RetentionSettings(
        @DurationMin(hours = 1) @DefaultValue("1d") Duration refreshTokens,
        @DurationMin(hours = 1) @DefaultValue("1d") Duration signInSteps,
        @DurationMin(hours = 1) @DefaultValue("30d") Duration passwordResets,
        @DurationMin(days = 180) @DefaultValue("365d") Duration sessions,
        @DurationMin(days = 1) @DefaultValue("90d") Duration companyEvents,
        @DurationMin(millis = 100) @DefaultValue("10m") Duration pause,
        @Positive @DefaultValue("1000") int batch) {

    SignInRetention signIns() {
        return new SignInRetention(refreshTokens, signInSteps, passwordResets, sessions);
    }
}
