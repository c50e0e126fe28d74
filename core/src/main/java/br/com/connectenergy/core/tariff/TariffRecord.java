package br.com.connectenergy.core.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the regulator's file as it was read: prices without taxes in R$/MWh, or R$/kW for demand, where TE is absent. */
public record TariffRecord(
        TariffClass tariffClass,
        String distributorName,
        String act,
        @Nullable LocalDate actOn,
        LocalDate generatedOn,
        Validity validity,
        TimeOfUse timeOfUse,
        TariffUnit unit,
        BigDecimal tusd,
        @Nullable BigDecimal te) {}
