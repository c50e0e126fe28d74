package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.shared.JsonFacts;
import br.com.connectenergy.core.shared.Sha256;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** What somebody outside the database remembers of a block, so that the trail cannot be rewritten behind it. */
public record Checkpoint(long number, Sha256 hash, Instant sealedAt, String keyId, String signature) {

    /** One line of JSON. */
    public String line() {
        return CanonicalJson.of(Map.of(
                "number",
                number,
                "hash",
                hash.hex(),
                "sealedAt",
                sealedAt.toString(),
                "keyId",
                keyId,
                "signature",
                signature));
    }

    public static Checkpoint parse(String line) {
        try {
            Map<String, Object> facts = JsonFacts.read(line);
            return new Checkpoint(
                    ((Number) fact(facts, "number")).longValue(),
                    new Sha256((String) fact(facts, "hash")),
                    Instant.parse((String) fact(facts, "sealedAt")),
                    (String) fact(facts, "keyId"),
                    (String) fact(facts, "signature"));
        } catch (JacksonException | ClassCastException | DateTimeException _) {
            throw new InvalidValue("CHECKPOINT_INVALID");
        }
    }

    private static Object fact(Map<String, Object> facts, String name) {
        Object fact = facts.get(name);
        if (fact == null) throw new InvalidValue("CHECKPOINT_INVALID");
        return fact;
    }
}
