package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.audit.AuditSeal;
import br.com.connectenergy.core.audit.AuditSeals;
import br.com.connectenergy.core.audit.CheckpointLog;
import br.com.connectenergy.core.audit.SealKey;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals what the audit trail has gained and tells the world outside the database how far the chain is. */
@Component
final class AuditSealer {

    private final AuditSeals seals;
    private final SealKey key;
    private final CheckpointLog checkpoints;

    AuditSealer(AuditSeals seals, SealKey key, CheckpointLog checkpoints) {
        this.seals = seals;
        this.key = key;
        this.checkpoints = checkpoints;
    }

    /** True when there may be more. A checkpoint that could not be written is made up for by the next block's. */
    boolean seal() {
        Optional<AuditSeal> seal = seals.seal(key);
        seal.map(AuditSeal::checkpoint).ifPresent(checkpoints::publish);
        return seal.isPresent();
    }
}
