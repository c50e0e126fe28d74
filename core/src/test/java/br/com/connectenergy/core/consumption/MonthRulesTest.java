package br.com.connectenergy.core.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.shared.FieldError;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RF002")
class MonthRulesTest {
    private static final YearMonth PRESENT = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({"2026-11, ,", "2021-11, ,", "2026-12, month, MONTH_IN_FUTURE", "2021-10, month, MONTH_TOO_OLD"})
    void aMonthIsFromTheLastFiveYears(YearMonth month, @Nullable String field, @Nullable String code) {
        List<FieldError> expected = field == null || code == null ? List.of() : List.of(new FieldError(field, code));

        assertThat(errors(ConsumerUnitFixture.green(), ConsumerUnitFixture.used(month)))
                .isEqualTo(expected);
    }

    @Test
    void aShopHasOnePriceAndNoDemand() {
        ConsumptionMonth used = month("5", "100", "7", "3", "4");

        assertThat(errors(ConsumerUnitFixture.shop(), used))
                .containsExactlyInAnyOrder(
                        new FieldError("peak", "NOT_OF_MODALITY"),
                        new FieldError("intermediate", "NOT_OF_MODALITY"),
                        new FieldError("peakDemand", "NOT_OF_MODALITY"),
                        new FieldError("offPeakDemand", "NOT_OF_MODALITY"));
    }

    @Test
    void blueMeasuresBothDemandsAndGreenOne() {
        assertThat(errors(ConsumerUnitFixture.blue(), month("5", "100", "0", null, null)))
                .containsExactly(new FieldError("peakDemand", "MISSING"), new FieldError("offPeakDemand", "MISSING"));
        assertThat(errors(ConsumerUnitFixture.green(), month("5", "100", "0", null, null)))
                .containsExactly(new FieldError("offPeakDemand", "MISSING"));
        assertThat(errors(ConsumerUnitFixture.green(), month("5", "100", "0", "3", "4")))
                .containsExactly(new FieldError("peakDemand", "NOT_OF_MODALITY"));
    }

    /** 300 kW that never stop give 237,600 kWh in the longest cycle of 33 days. */
    @Test
    void moreEnergyThanTheDemandGivesIsAWrongUnit() {
        assertThat(errors(ConsumerUnitFixture.green(), month("0", "237600", "0", null, "300")))
                .isEmpty();
        assertThat(errors(ConsumerUnitFixture.green(), month("0", "237600.001", "0", null, "300")))
                .containsExactly(new FieldError("offPeakDemand", "LOAD_FACTOR_IMPOSSIBLE"));
    }

    @Test
    void quantitiesHaveABoundAndThreeDecimals() {
        assertThat(errors(ConsumerUnitFixture.shop(), month("0", "1000000000.0001", "0", null, null)))
                .containsExactly(
                        new FieldError("offPeak", "ENERGY_OUT_OF_RANGE"),
                        new FieldError("offPeak", "TOO_MANY_DECIMALS"));
        assertThat(errors(ConsumerUnitFixture.green(), month("0", "1", "0", null, "100000.0001")))
                .containsExactly(
                        new FieldError("offPeakDemand", "DEMAND_OUT_OF_RANGE"),
                        new FieldError("offPeakDemand", "TOO_MANY_DECIMALS"));
    }

    private static List<FieldError> errors(ConsumerUnitDraft unit, ConsumptionMonth used) {
        DraftFields fields = new DraftFields();
        new MonthRules(UnitReading.of(unit, code -> false).tariff(), PRESENT).hold(used, fields);
        return fields.errors();
    }

    private static ConsumptionMonth month(
            String peak, String offPeak, String intermediate, @Nullable String peakDemand, @Nullable String demand) {
        return new ConsumptionMonth(
                PRESENT,
                EnergyKwh.of(peak),
                EnergyKwh.of(offPeak),
                EnergyKwh.of(intermediate),
                peakDemand == null ? null : PowerKw.of(peakDemand),
                demand == null ? null : PowerKw.of(demand),
                EnergyKwh.ZERO);
    }
}
