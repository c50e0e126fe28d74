package br.com.connectenergy.api.integration;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How long the earlier secret of a third-party system stays good after a rotation. */
@Validated
@ConfigurationProperties("connectenergy.integration")
record IntegrationSettings(@NotNull @DefaultValue("24h") Duration secretOverlap) {}
