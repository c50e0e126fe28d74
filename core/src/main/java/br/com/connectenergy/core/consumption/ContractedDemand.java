package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.energy.PowerKw;
import org.jspecify.annotations.Nullable;

/** Demand contracted with the distributor at the peak and off it; one alone, where the modality has one, is off-peak. */
public record ContractedDemand(
        @Nullable PowerKw peak, @Nullable PowerKw offPeak) {
    public static final ContractedDemand NONE = new ContractedDemand(null, null);

    /** The higher of the two, by which the market's rules measure a load. */
    public @Nullable PowerKw highest() {
        if (peak == null || offPeak == null) return peak == null ? offPeak : peak;
        return peak.compareTo(offPeak) >= 0 ? peak : offPeak;
    }
}
