package br.com.connectenergy.core.outbox;

import br.com.connectenergy.core.outbox.internal.OutboxStore;
import br.com.connectenergy.core.shared.Moment;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where core leaves facts for the engine, in the transaction that made them true. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {
    private final OutboxStore store;
    private final Clock clock;

    Outbox(OutboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public void append(OutboxEvent event) {
        store.insert(event, Moment.of(clock));
    }
}
