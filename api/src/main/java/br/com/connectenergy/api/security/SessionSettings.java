package br.com.connectenergy.api.security;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How long a person's session outlives its last renewal; shorter than an access token would throw people out at work. */
@Validated
@ConfigurationProperties("connectenergy.sessions")
record SessionSettings(
        @DurationMin(minutes = 16) @DefaultValue("30m") Duration idle) {}
