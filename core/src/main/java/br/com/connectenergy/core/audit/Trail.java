package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.audit.internal.SealStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the sealed trail from its beginning: to compare it, or to hand it out with what proves each event. */
final class Trail {
    private Trail() {}

    static AuditVerdict verify(SealStore store, SealKeys keys, Collection<Checkpoint> checkpoints) {
        Verification verification = new Verification(new ChainReader(keys, byNumber(checkpoints)));
        verification.firstBreak = verification.chain.begin().orElse(null);
        if (verification.firstBreak == null) store.walk(verification::read);
        if (verification.firstBreak == null)
            verification.firstBreak = verification.chain.end().orElse(null);
        return new AuditVerdict(verification.blocks, verification.events, store.unsealed(), verification.firstBreak);
    }

    /** The sealed events that occurred from one moment until before another, each as one line of JSON. */
    static void export(SealStore store, Instant from, Instant until, Consumer<String> lines) {
        store.walk((seal, events) -> {
            @Nullable MerkleTree tree = null;
            for (AuditEvent event : events) {
                if (event.occurredAt().isBefore(from) || !event.occurredAt().isBefore(until)) continue;
                if (tree == null) tree = SealForm.tree(seal.events());
                lines.accept(line(event, seal, tree));
            }
            return true;
        });
    }

    private static String line(AuditEvent event, AuditSeal seal, MerkleTree tree) {
        List<Long> ids = seal.events().stream().map(SealedEvent::id).toList();
        int place = ids.indexOf(event.id());
        List<Map<String, Object>> proof = new ArrayList<>();
        if (place >= 0)
            tree.proof(place)
                    .forEach(step -> proof.add(
                            Map.of("left", step.left(), "hash", step.neighbour().hex())));
        return "{\"event\":" + SealForm.canonical(event) + ",\"proof\":" + CanonicalJson.of(proof) + ",\"seal\":"
                + CanonicalJson.of(header(seal)) + "}";
    }

    private static Map<String, Object> header(AuditSeal seal) {
        Map<String, Object> header = new HashMap<>();
        header.put("number", seal.number());
        header.put("firstEventId", seal.firstEventId());
        header.put("lastEventId", seal.lastEventId());
        header.put("count", seal.events().size());
        header.put("root", seal.root().hex());
        header.put("previous", seal.previous().hex());
        header.put("sealedAt", seal.sealedAt().toString());
        header.put("keyId", seal.keyId());
        header.put("hash", seal.hash().hex());
        header.put("signature", seal.signature());
        return header;
    }

    private static NavigableMap<Long, List<Checkpoint>> byNumber(Collection<Checkpoint> checkpoints) {
        return checkpoints.stream()
                .collect(Collectors.groupingBy(Checkpoint::number, TreeMap::new, Collectors.toList()));
    }

    private static final class Verification {
        private final ChainReader chain;
        private long blocks;
        private long events;
        private @Nullable AuditBreak firstBreak;

        Verification(ChainReader chain) {
            this.chain = chain;
        }

        boolean read(AuditSeal seal, List<AuditEvent> found) {
            Optional<AuditBreak> broken = chain.next(seal, found);
            firstBreak = broken.orElse(null);
            blocks++;
            events += found.size();
            return broken.isEmpty();
        }
    }
}
