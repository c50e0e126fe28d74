package br.com.connectenergy.core.consumption.internal;

import static br.com.connectenergy.core.jooq.Tables.CONSUMER_UNIT;
import static br.com.connectenergy.core.jooq.Tables.CONSUMPTION_MONTH;

import br.com.connectenergy.core.consumption.ConsumerUnitId;
import br.com.connectenergy.core.consumption.ConsumptionMonth;
import br.com.connectenergy.core.consumption.ConsumptionSource;
import br.com.connectenergy.core.consumption.RecordedMonth;
import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.shared.RegistrationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the months; a month that comes again replaces what was kept for it. */
@Component
public class ConsumptionStore {
    private final DSLContext db;

    ConsumptionStore(DSLContext db) {
        this.db = db;
    }

    public void put(ConsumerUnitId unit, List<ConsumptionMonth> months, ConsumptionSource source, Instant now) {
        db.batch(months.stream().map(used -> put(unit, used, source, now)).toList())
                .execute();
    }

    private Query put(ConsumerUnitId unit, ConsumptionMonth used, ConsumptionSource source, Instant now) {
        return db.insertInto(CONSUMPTION_MONTH)
                .set(CONSUMPTION_MONTH.CONSUMER_UNIT_ID, unit.value())
                .set(CONSUMPTION_MONTH.MONTH, used.month().atDay(1))
                .set(CONSUMPTION_MONTH.KWH_PEAK, used.peak().value())
                .set(CONSUMPTION_MONTH.KWH_OFF_PEAK, used.offPeak().value())
                .set(CONSUMPTION_MONTH.KWH_INTERMEDIATE, used.intermediate().value())
                .set(CONSUMPTION_MONTH.PEAK_DEMAND_KW, kilowatts(used.peakDemand()))
                .set(CONSUMPTION_MONTH.DEMAND_KW, kilowatts(used.offPeakDemand()))
                .set(CONSUMPTION_MONTH.KWH_REACTIVE, used.reactiveExcess().value())
                .set(CONSUMPTION_MONTH.SOURCE, source.name())
                .set(CONSUMPTION_MONTH.RECORDED_AT, now)
                .onConflict(CONSUMPTION_MONTH.CONSUMER_UNIT_ID, CONSUMPTION_MONTH.MONTH)
                .doUpdate()
                .setAllToExcluded();
    }

    /** Oldest first. */
    public List<RecordedMonth> of(ConsumerUnitId unit) {
        return db.selectFrom(CONSUMPTION_MONTH)
                .where(CONSUMPTION_MONTH.CONSUMER_UNIT_ID.eq(unit.value()))
                .orderBy(CONSUMPTION_MONTH.MONTH)
                .fetch(ConsumptionStore::read);
    }

    /** Of every unit of a company, oldest first. */
    public Map<ConsumerUnitId, List<RecordedMonth>> ofCompany(RegistrationId company) {
        Map<ConsumerUnitId, List<RecordedMonth>> found = new HashMap<>();
        db.select(CONSUMPTION_MONTH.fields())
                .from(CONSUMPTION_MONTH)
                .join(CONSUMER_UNIT)
                .on(CONSUMER_UNIT.ID.eq(CONSUMPTION_MONTH.CONSUMER_UNIT_ID))
                .where(CONSUMER_UNIT.REGISTRATION_ID.eq(company.value()))
                .orderBy(CONSUMPTION_MONTH.MONTH)
                .forEach(row -> found.computeIfAbsent(
                                new ConsumerUnitId(row.get(CONSUMPTION_MONTH.CONSUMER_UNIT_ID)), _ -> new ArrayList<>())
                        .add(read(row)));
        return found;
    }

    private static RecordedMonth read(Record row) {
        return new RecordedMonth(
                new ConsumptionMonth(
                        YearMonth.from(row.get(CONSUMPTION_MONTH.MONTH)),
                        new EnergyKwh(row.get(CONSUMPTION_MONTH.KWH_PEAK)),
                        new EnergyKwh(row.get(CONSUMPTION_MONTH.KWH_OFF_PEAK)),
                        new EnergyKwh(row.get(CONSUMPTION_MONTH.KWH_INTERMEDIATE)),
                        power(row.get(CONSUMPTION_MONTH.PEAK_DEMAND_KW)),
                        power(row.get(CONSUMPTION_MONTH.DEMAND_KW)),
                        new EnergyKwh(row.get(CONSUMPTION_MONTH.KWH_REACTIVE))),
                ConsumptionSource.valueOf(row.get(CONSUMPTION_MONTH.SOURCE)),
                row.get(CONSUMPTION_MONTH.RECORDED_AT));
    }

    private static @Nullable BigDecimal kilowatts(@Nullable PowerKw power) {
        return power == null ? null : power.value();
    }

    private static @Nullable PowerKw power(@Nullable BigDecimal kilowatts) {
        return kilowatts == null ? null : new PowerKw(kilowatts);
    }
}
