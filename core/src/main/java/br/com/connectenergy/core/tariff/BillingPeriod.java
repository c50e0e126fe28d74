package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.InvalidValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of one bill: from the reading before, included, to the reading after, excluded. */
public record BillingPeriod(LocalDate start, LocalDate end) {
    private static final int LONGEST_DAYS = 100;

    public BillingPeriod {
        long days = ChronoUnit.DAYS.between(start, end);
        if (days < 1 || days > LONGEST_DAYS) throw new InvalidValue("BILLING_PERIOD_INVALID");
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end));
    }

    public LocalDate lastDay() {
        return end.minusDays(1);
    }
}
