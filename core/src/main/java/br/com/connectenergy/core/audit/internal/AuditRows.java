package br.com.connectenergy.core.audit.internal;

import static br.com.connectenergy.core.jooq.Tables.AUDIT_EVENT;
import static br.com.connectenergy.core.jooq.Tables.AUDIT_SEAL;

import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditSeal;
import br.com.connectenergy.core.audit.SealedEvent;
import br.com.connectenergy.core.shared.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the trail as values; decimals of facts keep their digits, so that no edit is lost in rounding. */
final class AuditRows {
    private static final int DIGEST_BYTES = 32;
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private AuditRows() {}

    static AuditEvent event(Record row) {
        return new AuditEvent(
                row.get(AUDIT_EVENT.ID),
                row.get(AUDIT_EVENT.OCCURRED_AT),
                row.get(AUDIT_EVENT.ACTOR_KIND),
                row.get(AUDIT_EVENT.ACTOR_ID),
                row.get(AUDIT_EVENT.ACTION),
                row.get(AUDIT_EVENT.SUBJECT_TYPE),
                row.get(AUDIT_EVENT.SUBJECT_ID),
                EXACT.readValue(row.get(AUDIT_EVENT.FACTS).data(), FACTS));
    }

    static AuditSeal seal(Record row) {
        return new AuditSeal(
                row.get(AUDIT_SEAL.NUMBER),
                row.get(AUDIT_SEAL.FIRST_EVENT_ID),
                row.get(AUDIT_SEAL.LAST_EVENT_ID),
                events(row.get(AUDIT_SEAL.EVENT_IDS), row.get(AUDIT_SEAL.LEAVES)),
                new Sha256(row.get(AUDIT_SEAL.ROOT)),
                new Sha256(row.get(AUDIT_SEAL.PREVIOUS)),
                new Sha256(row.get(AUDIT_SEAL.HASH)),
                row.get(AUDIT_SEAL.SEALED_AT),
                row.get(AUDIT_SEAL.KEY_ID),
                row.get(AUDIT_SEAL.SIGNATURE));
    }

    static Long[] ids(List<SealedEvent> events) {
        return events.stream().map(SealedEvent::id).toArray(Long[]::new);
    }

    static byte[] leaves(List<SealedEvent> events) {
        StringBuilder hex = new StringBuilder();
        events.forEach(event -> hex.append(event.leaf().hex()));
        return HexFormat.of().parseHex(hex);
    }

    private static List<SealedEvent> events(Long[] ids, byte[] leaves) {
        List<SealedEvent> events = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            byte[] leaf = Arrays.copyOfRange(leaves, i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
            events.add(new SealedEvent(ids[i], new Sha256(HexFormat.of().formatHex(leaf))));
        }
        return events;
    }
}
