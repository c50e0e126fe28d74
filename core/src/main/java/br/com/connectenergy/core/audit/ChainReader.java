package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the trail block by block with its seals and with the checkpoints, and stops at the first difference. */
final class ChainReader {
    private final SealKeys keys;
    private final NavigableMap<Long, List<Checkpoint>> checkpoints;
    private long number;
    private Sha256 previous = AuditSeal.GENESIS;

    ChainReader(SealKeys keys, NavigableMap<Long, List<Checkpoint>> checkpoints) {
        this.keys = keys;
        this.checkpoints = checkpoints;
    }

    /** The first checkpoint that no known key signed. */
    Optional<AuditBreak> begin() {
        return checkpoints.values().stream()
                .flatMap(List::stream)
                .filter(known -> !keys.signed(known.keyId(), known.hash(), known.signature()))
                .findFirst()
                .map(forged -> new AuditBreak(BreakKind.CHECKPOINT_FORGED, forged.number(), null));
    }

    /** The next block and all events after the block before it, up to its last. */
    Optional<AuditBreak> next(AuditSeal seal, List<AuditEvent> events) {
        number++;
        @Nullable BreakKind wrong = wrong(seal);
        if (wrong != null) return Optional.of(new AuditBreak(wrong, number, null));
        previous = seal.hash();
        return new BlockComparison(seal, events).firstBreak();
    }

    /** Called once behind the last block. */
    Optional<AuditBreak> end() {
        return checkpoints.isEmpty() || checkpoints.lastKey() <= number
                ? Optional.empty()
                : Optional.of(new AuditBreak(BreakKind.TAIL_TRUNCATED, checkpoints.higherKey(number), null));
    }

    private @Nullable BreakKind wrong(AuditSeal seal) {
        if (seal.number() != number) return BreakKind.SEAL_MISSING;
        if (!intact(seal)) return BreakKind.SEAL_EDITED;
        if (!keys.signed(seal.keyId(), seal.hash(), seal.signature())) return BreakKind.SEAL_FORGED;
        boolean remembered = checkpoints.getOrDefault(number, List.of()).stream()
                .allMatch(known -> known.hash().equals(seal.hash()));
        if (!remembered) return BreakKind.SEAL_REWRITTEN;
        return seal.previous().equals(previous) ? null : BreakKind.SEAL_NOT_CHAINED;
    }

    private static boolean intact(AuditSeal seal) {
        Sha256 hash = SealForm.hash(
                seal.number(), seal.events(), seal.root(), seal.previous(), seal.sealedAt(), seal.keyId());
        return hash.equals(seal.hash())
                && SealForm.tree(seal.events()).root().equals(seal.root())
                && seal.events().getFirst().id() == seal.firstEventId()
                && seal.events().getLast().id() == seal.lastEventId();
    }

    /** Two walks side by side: what the block remembers and what the table holds now. */
    private record BlockComparison(AuditSeal seal, List<AuditEvent> events) {

        Optional<AuditBreak> firstBreak() {
            int found = 0;
            for (SealedEvent known : seal.events()) {
                if (found == events.size() || events.get(found).id() > known.id())
                    return broken(BreakKind.EVENT_DELETED, known.id());
                AuditEvent event = events.get(found);
                if (event.id() < known.id()) return broken(BreakKind.EVENT_INSERTED, event.id());
                if (!SealForm.leaf(event).equals(known.leaf()))
                    return broken(
                            belongsElsewhere(event) ? BreakKind.EVENTS_REORDERED : BreakKind.EVENT_EDITED, event.id());
                found++;
            }
            return found == events.size()
                    ? Optional.empty()
                    : broken(BreakKind.EVENT_INSERTED, events.get(found).id());
        }

        private Optional<AuditBreak> broken(BreakKind kind, long eventId) {
            return Optional.of(new AuditBreak(kind, seal.number(), eventId));
        }

        private boolean belongsElsewhere(AuditEvent event) {
            Map<Long, Sha256> leaves = new HashMap<>();
            seal.events().forEach(known -> leaves.put(known.id(), known.leaf()));
            return leaves.entrySet().stream()
                    .anyMatch(
                            other -> SealForm.leaf(event.withId(other.getKey())).equals(other.getValue()));
        }
    }
}
