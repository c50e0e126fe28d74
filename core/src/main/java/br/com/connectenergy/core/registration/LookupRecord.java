package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.registration.internal.InformationStore;
import br.com.connectenergy.core.registration.internal.SnapshotStore;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What look-ups found: one record for each round of verification, and the first one stays. */
@Component
@Transactional
class LookupRecord {
    private final Chronicle chronicle;
    private final SnapshotStore snapshots;
    private final InformationStore information;
    private final Documents documents;

    LookupRecord(Chronicle chronicle, SnapshotStore snapshots, InformationStore information, Documents documents) {
        this.chronicle = chronicle;
        this.snapshots = snapshots;
        this.information = information;
        this.documents = documents;
    }

    /** Each answer of the company to a request for information begins a new round. */
    int currentRound(RegistrationId id) {
        return (int)
                information.of(id).stream().filter(request -> !request.isOpen()).count();
    }

    Optional<RegistryFacts> find(RegistrationId id, int round) {
        return snapshots.find(id, round).map(RegistrySnapshot::facts);
    }

    RegistryFacts keep(Registration registration, int round, Optional<RegistryEntry> found) {
        Instant now = chronicle.now();
        RegistrationId id = registration.id();
        RegistryFacts facts = new RegistryComparison(
                        registration,
                        documents.of(id).stream().map(StoredDocument::kind).collect(Collectors.toSet()))
                .with(found, BusinessCalendar.dateOf(now));
        Map<String, Object> entry = found.map(LookupRecord::entry).orElse(Map.of());
        Cnpj cnpj = Objects.requireNonNull(registration.profile().cnpj(), "submitted without a CNPJ");
        boolean first = snapshots.insert(id, cnpj, new RegistrySnapshot(round, now, facts, entry));
        if (!first) return find(id, round).orElse(facts);
        chronicle.note(id, Chronicle.VERIFICATION, "REGISTRY_LOOKED_UP", facts.asMap());
        return facts;
    }

    private static Map<String, Object> entry(RegistryEntry entry) {
        Map<String, Object> stored = new HashMap<>();
        stored.put("cnpj", entry.cnpj().value());
        stored.put("legalName", entry.legalName());
        stored.put("situation", entry.situation().name());
        stored.put("mainCnae", entry.mainCnae().value());
        stored.put(
                "otherCnaes",
                entry.otherCnaes().stream().map(Cnae::value).sorted().toList());
        if (entry.uf() != null) stored.put("uf", entry.uf().name());
        stored.put("partners", partners(entry));
        return stored;
    }

    private static List<Map<String, Object>> partners(RegistryEntry entry) {
        return entry.partners().stream()
                .map(partner -> {
                    Map<String, Object> stored = new HashMap<>();
                    stored.put("name", partner.name());
                    stored.put("maskedDocument", partner.maskedDocument());
                    stored.put("qualification", partner.qualification());
                    return stored;
                })
                .toList();
    }
}
