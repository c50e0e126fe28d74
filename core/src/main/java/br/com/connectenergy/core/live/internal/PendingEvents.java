package br.com.connectenergy.core.live.internal;

import br.com.connectenergy.core.live.CompanyEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Holds the events of a transaction back until just before its commit: a company's counter is then the last lock taken,
 * company after company in one order, so that no two transactions wait for each other.
 */
@Component
public class PendingEvents {
    private final EventStore store;

    PendingEvents(EventStore store) {
        this.store = store;
    }

    public void add(CompanyEvent event) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Batch.class::isInstance)
                .map(Batch.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .events
                .add(event);
    }

    private Batch begin() {
        Batch batch = new Batch();
        TransactionSynchronizationManager.registerSynchronization(batch);
        return batch;
    }

    private final class Batch implements TransactionSynchronization {
        private final List<CompanyEvent> events = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            events.stream()
                    .sorted(Comparator.comparing(event -> event.registrationId().value()))
                    .forEach(store::insert);
        }
    }
}
