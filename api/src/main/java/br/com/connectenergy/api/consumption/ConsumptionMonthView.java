package br.com.connectenergy.api.consumption;

import br.com.connectenergy.core.consumption.ConsumptionMonth;
import br.com.connectenergy.core.consumption.ConsumptionSource;
import br.com.connectenergy.core.consumption.RecordedMonth;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a consumer unit used in a month: energy in kWh, demand in kW, and how it came in. */
record ConsumptionMonthView(
        String month,
        BigDecimal peakKwh,
        BigDecimal offPeakKwh,
        BigDecimal intermediateKwh,
        @Nullable BigDecimal peakDemandKw,
        @Nullable BigDecimal demandKw,
        BigDecimal reactiveKwh,
        ConsumptionSource source,
        Instant recordedAt) {

    static ConsumptionMonthView of(RecordedMonth recorded) {
        ConsumptionMonth used = recorded.used();
        return new ConsumptionMonthView(
                used.month().toString(),
                used.peak().value(),
                used.offPeak().value(),
                used.intermediate().value(),
                ConsumerUnitView.kilowatts(used.peakDemand()),
                ConsumerUnitView.kilowatts(used.offPeakDemand()),
                used.reactiveExcess().value(),
                recorded.source(),
                recorded.recordedAt());
    }
}
