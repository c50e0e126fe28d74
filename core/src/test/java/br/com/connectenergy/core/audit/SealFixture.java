package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.StaffRole;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;

/** A key, some events and a sealer that is asked until nothing waits. */
public final class SealFixture {
    static final KeyPair PAIR = pair();
    static final SealKeys KEYS = SealKeys.of(List.of(PAIR.getPublic()));
    static final SealKey KEY = SealKey.of(PAIR.getPrivate(), KEYS);
    private static final Actor.Staff ANA = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));

    private final CoreWorld world;

    public SealFixture(CoreWorld world) {
        this.world = world;
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void look(String dossier) {
        world.door(AuditTrail.class).record(ANA, "DOSSIER_VIEWED", "REGISTRATION", dossier, Map.of("round", 1));
    }

    AuditSeals seals() {
        return world.door(AuditSeals.class);
    }

    /** Every block that it took until no event waited. */
    public List<AuditSeal> sealAll() {
        List<AuditSeal> made = new ArrayList<>();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ZERO)
                .until(() -> {
                    seals().seal(KEY).ifPresent(made::add);
                    return seals().oldestUnsealed().isEmpty();
                });
        return made;
    }

    /** The next block, made in the caller's transaction as soon as nobody older writes. */
    static AuditSeal sealNext(AuditSeals seals, SealKey key) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            Optional<AuditSeal> made = seals.seal(key);
            if (made.isPresent()) return made.get();
            Thread.onSpinWait();
        }
        throw new AssertionError("nothing was sealed");
    }

    AuditVerdict verdict(Checkpoint... checkpoints) {
        return seals().verify(KEYS, List.of(checkpoints));
    }

    Instant now() {
        return world.now();
    }
}
