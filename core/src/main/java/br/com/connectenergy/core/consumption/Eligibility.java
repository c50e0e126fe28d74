package br.com.connectenergy.core.consumption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who may migrate, by the rule of the table that held on a day: with a retail trader where the load is too small to be
 * its own agent, and with the field that is missing where one is.
 */
public record Eligibility(
        EligibilityOutcome outcome,
        String rule,
        boolean retailerRequired,
        @Nullable String missing,
        LocalDate on) {}
