package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.dataset.internal.StateStore;
import br.com.connectenergy.core.outbox.Outbox;
import br.com.connectenergy.core.outbox.OutboxEvent;
import br.com.connectenergy.core.shared.BusinessCalendar;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the engine for refreshes: of every dataset once a day, of one when staff want it. */
@Component
@Transactional
public class DatasetRequests {
    public static final String REFRESH_REQUESTED = "dataset.refresh-requested";

    private final StateStore states;
    private final Outbox outbox;
    private final Clock clock;

    DatasetRequests(StateStore states, Outbox outbox, Clock clock) {
        this.states = states;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answers how many were asked for; a second time on the same day asks for nothing. */
    public int today() {
        int asked = 0;
        for (Dataset dataset : Dataset.values()) {
            if (states.request(dataset, BusinessCalendar.dateOf(clock.instant()))) {
                now(dataset);
                asked++;
            }
        }
        return asked;
    }

    void now(Dataset dataset) {
        outbox.append(new OutboxEvent(REFRESH_REQUESTED, dataset.name(), Map.of("dataset", dataset.name())));
    }
}
