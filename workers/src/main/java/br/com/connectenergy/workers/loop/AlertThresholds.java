package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.alert.AlertSettings;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** From when on something in the audit trail is unusual enough to open an alert. */
@Validated
@ConfigurationProperties("connectenergy.alerts")
record AlertThresholds(
        @Min(2) @DefaultValue("5") int refusedOfSubject,
        @Min(2) @DefaultValue("50") int refusedOfAll,
        @DurationMin(seconds = 1) @DefaultValue("15m") Duration refusedWithin,
        @Min(1) @DefaultValue("20") int signInsBeforeHours,
        @Min(2) @DefaultValue("30") int dossiersOfPerson,
        @DurationMin(seconds = 1) @DefaultValue("1h") Duration dossiersWithin) {

    AlertSettings settings() {
        return new AlertSettings(
                refusedOfSubject, refusedOfAll, refusedWithin, signInsBeforeHours, dossiersOfPerson, dossiersWithin);
    }
}
