package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** RN002: when the licence of a supplier is looked at next: after the interval, or as soon as it has expired. */
@Component
class LicenceCalendar {
    private final RegistrationSettings settings;

    LicenceCalendar(RegistrationSettings settings) {
        this.settings = settings;
    }

    Registration scheduled(Registration supplier, Instant now) {
        LocalDate lastDay = Objects.requireNonNull(supplier.profile().licenceExpiresOn(), "supplier without expiry");
        Instant afterExpiry = BusinessCalendar.startOf(lastDay.plusDays(1));
        Instant afterInterval = now.plus(settings.licenceRecheckInterval());
        Instant next = afterExpiry.isBefore(afterInterval) ? afterExpiry : afterInterval;
        return supplier.with(supplier.milestones().licenceCheck(next, null));
    }
}
