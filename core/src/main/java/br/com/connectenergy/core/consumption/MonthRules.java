package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.tariff.Modality;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The rules that one month of consumption keeps, by the prices of its unit. */
final class MonthRules {
    static final int OLDEST_MONTHS = 60;

    private static final int DECIMALS = 3;

    /** The longest cycle of reading has 33 days (REN ANEEL 1.000). */
    private static final BigDecimal LONGEST_CYCLE_HOURS = new BigDecimal(33 * 24);

    private static final EnergyKwh HIGHEST_ENERGY = EnergyKwh.of("1000000000");
    private static final PowerKw HIGHEST_DEMAND = PowerKw.of("100000");

    private final UnitTariff tariff;
    private final YearMonth present;

    MonthRules(UnitTariff tariff, YearMonth present) {
        this.tariff = tariff;
        this.present = present;
    }

    /** Names what is broken by the fields of {@link ConsumptionMonth}. */
    void hold(ConsumptionMonth used, DraftFields fields) {
        month(used.month(), fields);
        energies(used, fields);
        demand("peakDemand", used.peakDemand(), tariff.modality() == Modality.BLUE, fields);
        demand("offPeakDemand", used.offPeakDemand(), tariff.subgroup().isGroupA(), fields);
        loadFactor(used, fields);
    }

    private void month(YearMonth month, DraftFields fields) {
        fields.refuseIf(month.isAfter(present), "month", "MONTH_IN_FUTURE");
        fields.refuseIf(month.isBefore(present.minusMonths(OLDEST_MONTHS)), "month", "MONTH_TOO_OLD");
    }

    private void energies(ConsumptionMonth used, DraftFields fields) {
        boolean hasPeak = tariff.modality() != Modality.CONVENTIONAL;
        boolean hasIntermediate = tariff.modality() == Modality.WHITE;
        energy("peak", used.peak(), hasPeak, fields);
        energy("offPeak", used.offPeak(), true, fields);
        energy("intermediate", used.intermediate(), hasIntermediate, fields);
        energy("reactiveExcess", used.reactiveExcess(), true, fields);
    }

    private static void energy(String field, EnergyKwh energy, boolean ofModality, DraftFields fields) {
        fields.refuseIf(!ofModality && energy.compareTo(EnergyKwh.ZERO) > 0, field, "NOT_OF_MODALITY");
        fields.refuseIf(energy.compareTo(HIGHEST_ENERGY) > 0, field, "ENERGY_OUT_OF_RANGE");
        fields.refuseIf(energy.value().scale() > DECIMALS, field, "TOO_MANY_DECIMALS");
    }

    private static void demand(String field, @Nullable PowerKw demand, boolean ofModality, DraftFields fields) {
        if (demand == null) {
            fields.refuseIf(ofModality, field, "MISSING");
            return;
        }
        fields.refuseIf(!ofModality, field, "NOT_OF_MODALITY");
        fields.refuseIf(demand.compareTo(HIGHEST_DEMAND) > 0, field, "DEMAND_OUT_OF_RANGE");
        fields.refuseIf(demand.value().scale() > DECIMALS, field, "TOO_MANY_DECIMALS");
    }

    /** More energy than the highest demand gives when it never stops: one of the two has the wrong unit. */
    private static void loadFactor(ConsumptionMonth used, DraftFields fields) {
        @Nullable PowerKw highest = used.highestDemand();
        if (highest == null) return;
        BigDecimal most = highest.value().multiply(LONGEST_CYCLE_HOURS);
        fields.refuseIf(used.total().value().compareTo(most) > 0, "offPeakDemand", "LOAD_FACTOR_IMPOSSIBLE");
    }
}
