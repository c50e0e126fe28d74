package br.com.connectenergy.providers.ccee;

import java.math.BigDecimal;
import java.util.List;

/** Between which prices ANEEL let the PLD of a year lie: floor, cap of the daily mean, cap of an hour (R$/MWh). */
record PldLimits(int year, BigDecimal floor, BigDecimal structuralCap, BigDecimal hourlyCap) {
    private static final PldLimits WIDEST = of(0, "0", "5000", "5000");
    private static final List<PldLimits> KNOWN = List.of(
            of(2024, "61.07", "716.80", "1470.57"),
            of(2025, "58.60", "751.73", "1542.23"),
            of(2026, "57.31", "785.27", "1611.04"));

    /** A year whose limits are not known here is only held against what no PLD ever was. */
    static PldLimits in(int year) {
        return KNOWN.stream().filter(limits -> limits.year == year).findFirst().orElse(WIDEST);
    }

    private static PldLimits of(int year, String floor, String structuralCap, String hourlyCap) {
        return new PldLimits(year, new BigDecimal(floor), new BigDecimal(structuralCap), new BigDecimal(hourlyCap));
    }
}
