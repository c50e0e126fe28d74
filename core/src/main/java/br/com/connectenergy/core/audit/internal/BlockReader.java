package br.com.connectenergy.core.audit.internal;

import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditSeal;
import java.util.List;

/** Is shown the trail block by block. */
public interface BlockReader {

    /** False ends the walk. */
    boolean read(AuditSeal seal, List<AuditEvent> events);
}
