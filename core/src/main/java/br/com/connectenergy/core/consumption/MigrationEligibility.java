package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.Moment;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a unit of the caller's company may go over to the free market today (Portaria MME 50/2022, Lei 15.269/2025). */
@Component
@Transactional(readOnly = true)
public class MigrationEligibility {
    private final ConsumerUnits units;
    private final EligibilityTable table;
    private final Clock clock;

    MigrationEligibility(ConsumerUnits units, EligibilityTable table, Clock clock) {
        this.units = units;
        this.table = table;
        this.clock = clock;
    }

    public Eligibility of(Actor.Company actor, ConsumerUnitId id) {
        return table.decide(units.find(actor, id).unit().profile(), BusinessCalendar.dateOf(Moment.of(clock)));
    }
}
