package br.com.connectenergy.core.consumption;

import java.time.LocalDate;

/** The decision table of who may migrate (a port): a model that people read, with the dates of the law as parameters. */
public interface EligibilityTable {
    Eligibility decide(UnitProfile unit, LocalDate on);
}
