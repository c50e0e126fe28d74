package br.com.connectenergy.core.alert;

import br.com.connectenergy.core.shared.InvalidValue;
import java.time.Duration;

/** From when on something is unusual; given by who watches. */
public record AlertSettings(
        int refusedOfSubject,
        int refusedOfAll,
        Duration refusedWithin,
        int signInsBeforeHours,
        int dossiersOfPerson,
        Duration dossiersWithin) {

    public AlertSettings {
        if (refusedOfSubject < 2 || refusedOfAll < 2 || signInsBeforeHours < 1 || dossiersOfPerson < 2)
            throw new InvalidValue("ALERT_THRESHOLD_TOO_SMALL");
        if (!refusedWithin.isPositive() || !dossiersWithin.isPositive()) throw new InvalidValue("DURATION_POSITIVE");
    }
}
