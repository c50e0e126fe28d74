package br.com.connectenergy.providers.dataset;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Where the publishers of the datasets are, how long and how much we take, and the folder that operations may fill instead. */
@Validated
@ConfigurationProperties("connectenergy.datasets")
record DatasetSettings(
        @NotNull @DefaultValue("https://dadosabertos.aneel.gov.br")
        URI aneelUrl,

        @NotNull @DefaultValue("https://dadosabertos.ccee.org.br")
        URI cceeUrl,

        @NotNull @DefaultValue("https://apisidra.ibge.gov.br")
        URI sidraUrl,

        @NotNull @DefaultValue("https://servicodados.ibge.gov.br")
        URI ibgeUrl,

        @NotNull @DefaultValue("https://api.bcb.gov.br") URI bcbUrl,

        @Nullable Path dropDirectory,
        @NotNull @DefaultValue("512MB") DataSize largestFile,
        @DurationMin(millis = 1) @DefaultValue("5s") Duration connectTimeout,
        @DurationMin(millis = 1) @DefaultValue("30s") Duration readTimeout,
        @DurationMin(millis = 1) @DefaultValue("8m") Duration callTimeout) {}
