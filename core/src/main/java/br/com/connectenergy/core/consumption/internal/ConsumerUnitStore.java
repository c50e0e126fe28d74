package br.com.connectenergy.core.consumption.internal;

import static br.com.connectenergy.core.jooq.Tables.CONSUMER_UNIT;

import br.com.connectenergy.core.consumption.ConsumerUnit;
import br.com.connectenergy.core.consumption.ConsumerUnitId;
import br.com.connectenergy.core.consumption.UnitNumber;
import br.com.connectenergy.core.consumption.UnitNumbers;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the consumer units. */
@Component
public class ConsumerUnitStore {
    private final DSLContext db;

    ConsumerUnitStore(DSLContext db) {
        this.db = db;
    }

    public void insert(ConsumerUnit unit, Instant now) {
        db.insertInto(CONSUMER_UNIT)
                .set(CONSUMER_UNIT.ID, unit.id().value())
                .set(CONSUMER_UNIT.REGISTRATION_ID, unit.company().value())
                .set(CONSUMER_UNIT.CREATED_AT, now)
                .set(ConsumerUnitRow.changeable(unit))
                .execute();
    }

    public void update(ConsumerUnit unit) {
        db.update(CONSUMER_UNIT)
                .set(ConsumerUnitRow.changeable(unit))
                .where(CONSUMER_UNIT.ID.eq(unit.id().value()))
                .execute();
    }

    public int count(RegistrationId company) {
        return db.fetchCount(CONSUMER_UNIT, CONSUMER_UNIT.REGISTRATION_ID.eq(company.value()));
    }

    /** Changes of one company's units wait for each other, so that the second one finds the number of the first. */
    public boolean isNumberTaken(ConsumerUnit unit) {
        db.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("units " + unit.company())))
                .fetch();
        UnitNumbers numbers = unit.profile().numbers();
        @Nullable UnitNumber national = numbers.national();
        Condition sameNumber = national == null ? DSL.falseCondition() : CONSUMER_UNIT.NUMBER.eq(national.value());
        Condition sameLegacy = CONSUMER_UNIT
                .LEGACY_NUMBER
                .eq(numbers.legacy())
                .and(CONSUMER_UNIT.DISTRIBUTOR_CNPJ.eq(
                        unit.profile().place().distributor().value()));
        return db.fetchExists(
                CONSUMER_UNIT,
                CONSUMER_UNIT.REGISTRATION_ID.eq(unit.company().value()),
                CONSUMER_UNIT.ID.ne(unit.id().value()),
                sameNumber.or(sameLegacy));
    }

    public Optional<ConsumerUnit> find(ConsumerUnitId id) {
        return db.selectFrom(CONSUMER_UNIT)
                .where(CONSUMER_UNIT.ID.eq(id.value()))
                .fetchOptional(ConsumerUnitRow::read);
    }

    /** In the order in which they came. */
    public List<ConsumerUnit> of(RegistrationId company) {
        return db.selectFrom(CONSUMER_UNIT)
                .where(CONSUMER_UNIT.REGISTRATION_ID.eq(company.value()))
                .orderBy(CONSUMER_UNIT.CREATED_AT, CONSUMER_UNIT.ID)
                .fetch(ConsumerUnitRow::read);
    }
}
