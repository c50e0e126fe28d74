package br.com.connectenergy.core.outbox;

import br.com.connectenergy.core.outbox.internal.OutboxStore;
import br.com.connectenergy.core.shared.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The relay's side of the outbox: any number of relays may claim at once, and an aggregate's events stay in order. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class OutboxQueue {
    private final OutboxStore store;
    private final Clock clock;

    OutboxQueue(OutboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Oldest first; at most one event of an aggregate, and none while an earlier one of it is unsent. */
    public List<OutboxRow> claim(int max, Duration lease) {
        Instant now = Moment.of(clock);
        return store.claim(max, now, now.plus(lease));
    }

    public void sent(UUID id) {
        sent(List.of(id));
    }

    public void sent(Collection<UUID> ids) {
        if (!ids.isEmpty()) store.markSent(ids, Moment.of(clock));
    }

    /** Keeps the event and its place for a later claim; the error is a code or class name, never personal data. */
    public void postpone(UUID id, Duration delay, String error) {
        store.postpone(id, Moment.of(clock).plus(delay), error);
    }

    public long unsent() {
        return store.countUnsent();
    }

    /** When the oldest unsent event happened; the outbox delay is the time since then. */
    public Optional<Instant> oldestUnsent() {
        return store.oldestUnsent();
    }

    /** Removes events that were sent before the given moment; answers how many. */
    public int forgetSentBefore(Instant moment, int max) {
        return store.deleteSentBefore(moment, max);
    }
}
