package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.tariff.TimeOfUse;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer unit was billed for in one month; where one price holds all day the energy is off-peak, and one demand
 * alone is off-peak too.
 */
public record ConsumptionMonth(
        YearMonth month,
        EnergyKwh peak,
        EnergyKwh offPeak,
        EnergyKwh intermediate,
        @Nullable PowerKw peakDemand,
        @Nullable PowerKw offPeakDemand,
        EnergyKwh reactiveExcess) {

    public EnergyKwh total() {
        return peak.plus(offPeak).plus(intermediate);
    }

    public EnergyKwh energy(TimeOfUse timeOfUse) {
        return switch (timeOfUse) {
            case PEAK -> peak;
            case INTERMEDIATE -> intermediate;
            case OFF_PEAK -> offPeak;
            case ANY -> total();
        };
    }

    /** The higher of the measured demands, where one was measured. */
    public @Nullable PowerKw highestDemand() {
        return new ContractedDemand(peakDemand, offPeakDemand).highest();
    }
}
