package br.com.connectenergy.api.consumption;

import br.com.connectenergy.core.consumption.ConsumptionMonth;
import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month of consumption as the form or a confirmed file sends it: energy in kWh, demand in kW. */
record ConsumptionMonthFields(
        @NotNull @Pattern(regexp = "[12][0-9]{3}-(0[1-9]|1[0-2])")
        String month,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 3) BigDecimal peakKwh,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 3) BigDecimal offPeakKwh,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 3) BigDecimal intermediateKwh,

        @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 3) BigDecimal peakDemandKw,

        @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 3) BigDecimal demandKw,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 3) BigDecimal reactiveKwh) {

    ConsumptionMonth toMonth() {
        return new ConsumptionMonth(
                YearMonth.parse(month),
                new EnergyKwh(peakKwh),
                new EnergyKwh(offPeakKwh),
                new EnergyKwh(intermediateKwh),
                peakDemandKw == null ? null : new PowerKw(peakDemandKw),
                demandKw == null ? null : new PowerKw(demandKw),
                new EnergyKwh(reactiveKwh));
    }
}
