package br.com.connectenergy.api.consumption;

import br.com.connectenergy.core.consumption.ConsumerClass;
import br.com.connectenergy.core.consumption.ConsumerUnit;
import br.com.connectenergy.core.consumption.UnitHistory;
import br.com.connectenergy.core.consumption.UnitNumber;
import br.com.connectenergy.core.consumption.UnitProfile;
import br.com.connectenergy.core.consumption.UnitTariff;
import br.com.connectenergy.core.consumption.Voltage;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.market.Submarket;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Connection;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.WireDiscount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consumer unit with its months, oldest first; a number whose check digits do not hold is a warning to look at the bill. */
record ConsumerUnitView(
        UUID id,
        String name,
        @Nullable String number,
        boolean numberDoubtful,
        @Nullable String legacyNumber,
        String distributorCnpj,
        Uf uf,
        @Nullable String municipality,
        Submarket submarket,
        Subgroup subgroup,
        Modality modality,
        ConsumerClass consumerClass,
        @Nullable BigDecimal voltageKv,
        @Nullable BigDecimal peakDemandKw,
        @Nullable BigDecimal demandKw,
        @Nullable Connection connection,
        Market market,
        boolean ownGeneration,
        @Nullable WireDiscountView discount,
        List<ConsumptionMonthView> months) {

    static ConsumerUnitView of(UnitHistory history) {
        ConsumerUnit unit = history.unit();
        UnitProfile profile = unit.profile();
        UnitTariff tariff = profile.tariff();
        @Nullable UnitNumber number = profile.numbers().national();
        @Nullable Voltage voltage = tariff.voltage();
        return new ConsumerUnitView(
                unit.id().value(),
                profile.name(),
                number == null ? null : number.formatted(),
                number != null && !number.hasItsCheckDigits(),
                profile.numbers().legacy(),
                profile.place().distributor().formatted(),
                profile.place().uf(),
                profile.place().municipality(),
                profile.place().submarket(),
                tariff.subgroup(),
                tariff.modality(),
                tariff.consumerClass(),
                voltage == null ? null : voltage.kilovolts(),
                kilowatts(tariff.demand().peak()),
                kilowatts(tariff.demand().offPeak()),
                tariff.connection(),
                profile.market(),
                profile.ownGeneration(),
                WireDiscountView.of(profile.discount()),
                history.months().stream().map(ConsumptionMonthView::of).toList());
    }

    static @Nullable BigDecimal kilowatts(@Nullable PowerKw power) {
        return power == null ? null : power.value();
    }

    /** A right to a discount on the wire. */
    record WireDiscountView(BigDecimal rate, BigDecimal demandKw, LocalDate until) {
        static @Nullable WireDiscountView of(@Nullable WireDiscount right) {
            return right == null
                    ? null
                    : new WireDiscountView(
                            right.rate().fraction(), right.demand().value(), right.until());
        }
    }
}
