package br.com.connectenergy.providers.registry;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Where the CNPJ registry is and how long we wait for it; the base URL ends before {@code /{cnpj}}. */
@Validated
@ConfigurationProperties("connectenergy.registry")
record RegistrySettings(
        @NotNull @DefaultValue("https://brasilapi.com.br/api/cnpj/v1")
        URI baseUrl,

        @DurationMin(millis = 1) @DefaultValue("2s") Duration connectTimeout,
        @DurationMin(millis = 1) @DefaultValue("5s") Duration readTimeout) {}
