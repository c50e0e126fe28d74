package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.Rate;
import java.time.LocalDate;

/**
 * What a comparison takes for granted: how much tariffs and contract indexes rise in a year, when
 * the distributor's tariffs are readjusted next, what money is worth a year later, the ICMS on energy of the free market,
 * what the migration costs, and the share of saving above which a result is doubted.
 */
public record Assumptions(
        Rate tariffGrowth,
        LocalDate nextReadjustment,
        Rate indexGrowth,
        Rate yearlyInterest,
        Rate icmsOnEnergy,
        Money migrationCost,
        Rate implausibleAbove) {}
