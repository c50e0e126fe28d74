package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.consumption.internal.ConsumerUnitStore;
import br.com.connectenergy.core.market.MarketFigures;
import br.com.connectenergy.core.registration.CompanyKind;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is checked before a consumer unit is kept: the company is a consumer, the fields fit, the number is free. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitDesk {
    static final int MOST_UNITS = 500;

    private final ConsumerUnitStore units;
    private final Registrations registrations;
    private final MarketFigures market;

    UnitDesk(ConsumerUnitStore units, Registrations registrations, MarketFigures market) {
        this.units = units;
        this.registrations = registrations;
        this.market = market;
    }

    UnitProfile checked(Actor.Company actor, ConsumerUnitDraft typed) {
        CompanyKind kind = registrations.find(actor, actor.registrationId()).kind();
        if (kind != CompanyKind.PME) throw ConsumptionError.COMPANY_NOT_CONSUMER.refuse();
        return UnitReading.of(
                typed,
                code -> market.municipality(code)
                        .filter(found -> found.uf() == typed.uf())
                        .isPresent());
    }

    ConsumerUnit opened(RegistrationId company, UnitProfile profile, Instant now) {
        ConsumerUnit unit = new ConsumerUnit(new ConsumerUnitId(TimeOrderedId.at(now)), company, profile, now);
        requireFreeNumber(unit);
        if (units.count(company) >= MOST_UNITS) throw ConsumptionError.CONSUMER_UNITS_TOO_MANY.refuse();
        units.insert(unit, now);
        return unit;
    }

    void store(ConsumerUnit changed) {
        requireFreeNumber(changed);
        units.update(changed);
    }

    private void requireFreeNumber(ConsumerUnit unit) {
        if (units.isNumberTaken(unit)) throw ConsumptionError.CONSUMER_UNIT_NUMBER_TAKEN.refuse();
    }
}
