package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.consumption.internal.ConsumerUnitStore;
import br.com.connectenergy.core.consumption.internal.ConsumptionStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RF002, UC3: the consumer units of a company with what they used; whoever compares offers reads the load here. */
@Component
@Transactional
public class ConsumerUnits {
    static final String SUBJECT = "CONSUMER_UNIT";

    private final ConsumerUnitStore units;
    private final ConsumptionStore months;
    private final UnitDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    ConsumerUnits(ConsumerUnitStore units, ConsumptionStore months, UnitDesk desk, AuditTrail audit, Clock clock) {
        this.units = units;
        this.months = months;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every unit of a company with its months, in the order in which the units came. */
    @Transactional(readOnly = true)
    public List<UnitHistory> of(RegistrationId company) {
        Map<ConsumerUnitId, List<RecordedMonth>> recorded = months.ofCompany(company);
        return units.of(company).stream()
                .map(unit -> new UnitHistory(unit, recorded.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public UnitHistory find(Actor.Company actor, ConsumerUnitId id) {
        return new UnitHistory(owned(actor, id), months.of(id));
    }

    public ConsumerUnit register(Actor.Company actor, ConsumerUnitDraft typed) {
        Instant now = Moment.of(clock);
        UnitProfile profile = desk.checked(actor, typed);
        ConsumerUnit unit = desk.opened(actor.registrationId(), profile, now);
        note(actor, unit.id(), "CONSUMER_UNIT_REGISTERED", Map.of());
        return unit;
    }

    /** Saying the same again changes nothing. */
    public ConsumerUnit change(Actor.Company actor, ConsumerUnitId id, ConsumerUnitDraft typed) {
        ConsumerUnit unit = owned(actor, id);
        UnitProfile profile = desk.checked(actor, typed);
        if (profile.equals(unit.profile())) return unit;
        ConsumerUnit changed = unit.with(profile, Moment.of(clock));
        desk.store(changed);
        note(actor, id, "CONSUMER_UNIT_CHANGED", Map.of());
        return changed;
    }

    /** Keeps these months, each in place of what was kept for it; refused as a whole when one breaks a rule. */
    public UnitHistory record(
            Actor.Company actor, ConsumerUnitId id, List<ConsumptionMonth> used, ConsumptionSource source) {
        ConsumerUnit unit = owned(actor, id);
        DraftFields fields = new DraftFields();
        MonthRules rules = rules(unit);
        used.forEach(month -> rules.hold(month, fields));
        fields.done(ConsumptionError.CONSUMPTION_INVALID);
        months.put(id, used, source, Moment.of(clock));
        note(
                actor,
                id,
                "CONSUMPTION_RECORDED",
                Map.of(
                        "source",
                        source.name(),
                        "months",
                        used.stream().map(month -> month.month().toString()).toList()));
        return find(actor, id);
    }

    MonthRules rules(ConsumerUnit unit) {
        return new MonthRules(unit.profile().tariff(), YearMonth.from(BusinessCalendar.dateOf(Moment.of(clock))));
    }

    private ConsumerUnit owned(Actor.Company actor, ConsumerUnitId id) {
        return units.find(id)
                .filter(unit -> unit.company().equals(actor.registrationId()))
                .orElseThrow(() -> ConsumptionError.CONSUMER_UNIT_NOT_FOUND.refuse());
    }

    private void note(Actor.Company actor, ConsumerUnitId id, String action, Map<String, Object> facts) {
        audit.record(actor, action, SUBJECT, id.toString(), facts);
    }
}
