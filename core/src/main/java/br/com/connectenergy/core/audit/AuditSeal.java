package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.List;

/** One sealed block of the trail: the events after the block before it, chained by hash and signed. */
public record AuditSeal(
        long number,
        long firstEventId,
        long lastEventId,
        List<SealedEvent> events,
        Sha256 root,
        Sha256 previous,
        Sha256 hash,
        Instant sealedAt,
        String keyId,
        String signature) {
    /** What the first block follows. */
    public static final Sha256 GENESIS = new Sha256("0".repeat(64));

    public AuditSeal {
        events = List.copyOf(events);
    }

    public Checkpoint checkpoint() {
        return new Checkpoint(number, hash, sealedAt, keyId, signature);
    }
}
