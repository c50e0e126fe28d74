package br.com.connectenergy.core.consumption.internal;

import static br.com.connectenergy.core.jooq.Tables.CONSUMER_UNIT;

import br.com.connectenergy.core.consumption.ConsumerClass;
import br.com.connectenergy.core.consumption.ConsumerUnit;
import br.com.connectenergy.core.consumption.ConsumerUnitId;
import br.com.connectenergy.core.consumption.ContractedDemand;
import br.com.connectenergy.core.consumption.UnitNumber;
import br.com.connectenergy.core.consumption.UnitNumbers;
import br.com.connectenergy.core.consumption.UnitPlace;
import br.com.connectenergy.core.consumption.UnitProfile;
import br.com.connectenergy.core.consumption.UnitTariff;
import br.com.connectenergy.core.consumption.Voltage;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Connection;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.WireDiscount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A consumer unit as a row, and back. */
final class ConsumerUnitRow {
    private ConsumerUnitRow() {}

    static Map<Field<?>, @Nullable Object> changeable(ConsumerUnit unit) {
        UnitProfile profile = unit.profile();
        UnitTariff tariff = profile.tariff();
        @Nullable WireDiscount discount = profile.discount();
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(CONSUMER_UNIT.NAME, profile.name());
        row.put(CONSUMER_UNIT.NUMBER, map(profile.numbers().national(), UnitNumber::value));
        row.put(CONSUMER_UNIT.LEGACY_NUMBER, profile.numbers().legacy());
        row.put(CONSUMER_UNIT.DISTRIBUTOR_CNPJ, profile.place().distributor().value());
        row.put(CONSUMER_UNIT.UF, profile.place().uf().name());
        row.put(CONSUMER_UNIT.MUNICIPALITY_CODE, profile.place().municipality());
        row.put(CONSUMER_UNIT.SUBGROUP, tariff.subgroup().name());
        row.put(CONSUMER_UNIT.MODALITY, tariff.modality().name());
        row.put(CONSUMER_UNIT.CONSUMER_CLASS, tariff.consumerClass().name());
        row.put(CONSUMER_UNIT.VOLTAGE_KV, map(tariff.voltage(), Voltage::kilovolts));
        row.put(CONSUMER_UNIT.PEAK_DEMAND_KW, map(tariff.demand().peak(), PowerKw::value));
        row.put(CONSUMER_UNIT.DEMAND_KW, map(tariff.demand().offPeak(), PowerKw::value));
        row.put(CONSUMER_UNIT.CONNECTION, map(tariff.connection(), Connection::name));
        row.put(CONSUMER_UNIT.MARKET, profile.market().name());
        row.put(CONSUMER_UNIT.OWN_GENERATION, profile.ownGeneration());
        row.put(CONSUMER_UNIT.DISCOUNT_RATE, map(discount, right -> right.rate().fraction()));
        row.put(CONSUMER_UNIT.DISCOUNT_KW, map(discount, right -> right.demand().value()));
        row.put(CONSUMER_UNIT.DISCOUNT_UNTIL, map(discount, WireDiscount::until));
        row.put(CONSUMER_UNIT.CHANGED_AT, unit.changedAt());
        return row;
    }

    static ConsumerUnit read(Record row) {
        return new ConsumerUnit(
                new ConsumerUnitId(row.get(CONSUMER_UNIT.ID)),
                new RegistrationId(row.get(CONSUMER_UNIT.REGISTRATION_ID)),
                new UnitProfile(
                        row.get(CONSUMER_UNIT.NAME),
                        new UnitNumbers(
                                map(row.get(CONSUMER_UNIT.NUMBER), UnitNumber::new),
                                row.get(CONSUMER_UNIT.LEGACY_NUMBER)),
                        new UnitPlace(
                                new Cnpj(row.get(CONSUMER_UNIT.DISTRIBUTOR_CNPJ)),
                                Uf.of(row.get(CONSUMER_UNIT.UF)),
                                row.get(CONSUMER_UNIT.MUNICIPALITY_CODE)),
                        tariff(row),
                        Market.valueOf(row.get(CONSUMER_UNIT.MARKET)),
                        row.get(CONSUMER_UNIT.OWN_GENERATION),
                        discount(row)),
                row.get(CONSUMER_UNIT.CHANGED_AT));
    }

    private static UnitTariff tariff(Record row) {
        return new UnitTariff(
                Subgroup.valueOf(row.get(CONSUMER_UNIT.SUBGROUP)),
                Modality.valueOf(row.get(CONSUMER_UNIT.MODALITY)),
                ConsumerClass.valueOf(row.get(CONSUMER_UNIT.CONSUMER_CLASS)),
                map(row.get(CONSUMER_UNIT.VOLTAGE_KV), kilovolts -> new Voltage(kilovolts.stripTrailingZeros())),
                new ContractedDemand(
                        map(row.get(CONSUMER_UNIT.PEAK_DEMAND_KW), PowerKw::new),
                        map(row.get(CONSUMER_UNIT.DEMAND_KW), PowerKw::new)),
                map(row.get(CONSUMER_UNIT.CONNECTION), Connection::valueOf));
    }

    private static @Nullable WireDiscount discount(Record row) {
        if (row.get(CONSUMER_UNIT.DISCOUNT_RATE) == null) return null;
        return new WireDiscount(
                new Rate(Objects.requireNonNull(row.get(CONSUMER_UNIT.DISCOUNT_RATE))),
                new PowerKw(Objects.requireNonNull(row.get(CONSUMER_UNIT.DISCOUNT_KW))),
                Objects.requireNonNull(row.get(CONSUMER_UNIT.DISCOUNT_UNTIL)));
    }

    private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> function) {
        return value == null ? null : function.apply(value);
    }
}
