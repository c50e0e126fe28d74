package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.audit.internal.SealStore;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals the trail block by block, and compares it with its seals; safe in many copies. */
@Component
@Transactional
public class AuditSeals {
    static final int LARGEST_BLOCK = 1_000;

    private final SealStore store;
    private final SealHorizon horizon;
    private final Clock clock;

    AuditSeals(SealStore store, SealHorizon horizon, Clock clock) {
        this.store = store;
        this.horizon = horizon;
        this.clock = clock;
    }

    /** Seals the settled events that have no seal yet; nothing when there are none, or when another copy is at it. */
    public Optional<AuditSeal> seal(SealKey key) {
        if (!store.lock()) return Optional.empty();
        SealStore.Head head = store.head();
        long settled = horizon.settled(head.lastEventId());
        List<AuditEvent> events = store.between(head.lastEventId(), settled, LARGEST_BLOCK);
        if (events.isEmpty()) return Optional.empty();
        AuditSeal seal = block(head, events, key);
        store.insert(seal);
        return Optional.of(seal);
    }

    /** Reads the whole trail; each checkpoint must be a block of it. */
    @Transactional(readOnly = true)
    public AuditVerdict verify(SealKeys keys, List<Checkpoint> checkpoints) {
        return Trail.verify(store, keys, checkpoints);
    }

    /** Since when an event waits for its seal. */
    @Transactional(readOnly = true)
    public Optional<Instant> oldestUnsealed() {
        return store.oldestUnsealed();
    }

    private AuditSeal block(SealStore.Head head, List<AuditEvent> events, SealKey key) {
        List<SealedEvent> content = events.stream()
                .map(event -> new SealedEvent(event.id(), SealForm.leaf(event)))
                .toList();
        long number = head.number() + 1;
        Instant now = Moment.of(clock);
        Sha256 root = SealForm.tree(content).root();
        Sha256 hash = SealForm.hash(number, content, root, head.hash(), now, key.id());
        return new AuditSeal(
                number,
                content.getFirst().id(),
                content.getLast().id(),
                content,
                root,
                head.hash(),
                hash,
                now,
                key.id(),
                key.sign(hash));
    }
}
