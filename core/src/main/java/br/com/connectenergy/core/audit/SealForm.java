package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What exactly is digested: an event in its canonical form, and the header of a block. */
final class SealForm {
    private SealForm() {}

    static String canonical(AuditEvent event) {
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("id", event.id());
        members.put("occurredAt", event.occurredAt().toString());
        members.put("actorKind", event.actorKind());
        members.put("actorId", event.actorId());
        members.put("action", event.action());
        members.put("subjectType", event.subjectType());
        members.put("subjectId", event.subjectId());
        members.put("facts", event.facts());
        return CanonicalJson.of(members);
    }

    static Sha256 leaf(AuditEvent event) {
        return MerkleTree.leaf(canonical(event).getBytes(StandardCharsets.UTF_8));
    }

    static MerkleTree tree(List<SealedEvent> events) {
        return new MerkleTree(events.stream().map(SealedEvent::leaf).toList());
    }

    static Sha256 hash(
            long number, List<SealedEvent> events, Sha256 root, Sha256 previous, Instant sealedAt, String keyId) {
        return Sha256.of(CanonicalJson.of(Map.of(
                "number",
                number,
                "firstEventId",
                events.getFirst().id(),
                "lastEventId",
                events.getLast().id(),
                "count",
                events.size(),
                "root",
                root.hex(),
                "previous",
                previous.hex(),
                "sealedAt",
                sealedAt.toString(),
                "keyId",
                keyId)));
    }
}
