package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Rate;
import java.math.BigDecimal;

/**
 * The regulator's parameters of a time: above which share of the contracted demand overrun is charged and at how many
 * times the price, and the least energy that group B pays by kind of connection.
 */
public record BillRules(
        Validity validity,
        Rate overrunTolerance,
        BigDecimal overrunFactor,
        EnergyKwh singlePhaseMinimum,
        EnergyKwh twoPhaseMinimum,
        EnergyKwh threePhaseMinimum,
        Source source) {

    EnergyKwh minimumOf(Connection connection) {
        return switch (connection) {
            case SINGLE_PHASE -> singlePhaseMinimum;
            case TWO_PHASE -> twoPhaseMinimum;
            case THREE_PHASE -> threePhaseMinimum;
        };
    }
}
