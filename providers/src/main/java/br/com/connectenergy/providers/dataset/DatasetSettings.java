package br.com.connectenergy.providers.dataset;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
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

        @NotNull @DefaultValue("pda-download.ccee.org.br") Set<String> downloadHosts,
        @Nullable Path dropDirectory,
        @NotNull @DefaultValue("512MB") DataSize largestFile,
        @DurationMin(millis = 1) @DefaultValue("5s") Duration connectTimeout,
        @DurationMin(millis = 1) @DefaultValue("30s") Duration readTimeout,
        @DurationMin(millis = 1) @DefaultValue("8m") Duration callTimeout) {

    /** The publishers' own hosts, and those that their catalogues may send us to. */
    boolean mayAsk(String host) {
        return downloadHosts.contains(host)
                || Stream.of(aneelUrl, cceeUrl, sidraUrl, ibgeUrl, bcbUrl).anyMatch(url -> host.equals(url.getHost()));
    }
}
