package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.document.StoredDocument;
import java.util.List;

/** Everything that staff needs to decide about a registration; opening it is audited. */
public record Dossier(
        Registration registration,
        List<StoredDocument> documents,
        List<RegistrySnapshot> snapshots,
        List<Review> reviews,
        List<StaffDecision> decisions,
        List<InformationRequest> informationRequests,
        List<ConsentRecord> consents,
        List<StaffNote> notes,
        List<AuditEvent> history) {}
