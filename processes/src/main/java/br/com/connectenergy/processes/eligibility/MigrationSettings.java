package br.com.connectenergy.processes.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The days on which the law opens the free market, as ISO dates; low voltage has none until it is regulated. */
@ConfigurationProperties("connectenergy.migration")
record MigrationSettings(
        @DefaultValue("2024-01-01") String groupAOpening,
        @Nullable String lowVoltageIndustrialCommercial,
        @Nullable String lowVoltageOthers) {
    MigrationSettings {
        LocalDate.parse(groupAOpening);
        if (lowVoltageIndustrialCommercial != null) LocalDate.parse(lowVoltageIndustrialCommercial);
        if (lowVoltageOthers != null) LocalDate.parse(lowVoltageOthers);
    }
}
