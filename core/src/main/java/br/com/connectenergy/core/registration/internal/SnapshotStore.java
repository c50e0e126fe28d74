package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.REGISTRY_SNAPSHOT;

import br.com.connectenergy.core.registration.RegistryFacts;
import br.com.connectenergy.core.registration.RegistrySnapshot;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.JsonFacts;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of what the registry answered, one for each round of verification. */
@Component
public class SnapshotStore {
    private final DSLContext db;

    SnapshotStore(DSLContext db) {
        this.db = db;
    }

    /** Answers false when the round already has its snapshot. */
    public boolean insert(RegistrationId id, Cnpj cnpj, RegistrySnapshot snapshot) {
        Map<String, Object> entry = snapshot.entry();
        return db.insertInto(REGISTRY_SNAPSHOT)
                        .set(REGISTRY_SNAPSHOT.REGISTRATION_ID, id.value())
                        .set(REGISTRY_SNAPSHOT.ROUND, snapshot.round())
                        .set(REGISTRY_SNAPSHOT.CNPJ, cnpj.value())
                        .set(
                                REGISTRY_SNAPSHOT.SITUATION,
                                snapshot.facts().registrySituation().name())
                        .set(REGISTRY_SNAPSHOT.ENTRY, entry.isEmpty() ? null : JSONB.jsonb(JsonFacts.write(entry)))
                        .set(
                                REGISTRY_SNAPSHOT.FACTS,
                                JSONB.jsonb(JsonFacts.write(snapshot.facts().asMap())))
                        .set(REGISTRY_SNAPSHOT.LOOKED_UP_AT, snapshot.lookedUpAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public Optional<RegistrySnapshot> find(RegistrationId id, int round) {
        return of(id).stream().filter(snapshot -> snapshot.round() == round).findFirst();
    }

    /** Oldest first. */
    public List<RegistrySnapshot> of(RegistrationId id) {
        return db.selectFrom(REGISTRY_SNAPSHOT)
                .where(REGISTRY_SNAPSHOT.REGISTRATION_ID.eq(id.value()))
                .orderBy(REGISTRY_SNAPSHOT.ROUND)
                .fetch(SnapshotStore::snapshot);
    }

    private static RegistrySnapshot snapshot(Record row) {
        @Nullable JSONB entry = row.get(REGISTRY_SNAPSHOT.ENTRY);
        return new RegistrySnapshot(
                row.get(REGISTRY_SNAPSHOT.ROUND),
                row.get(REGISTRY_SNAPSHOT.LOOKED_UP_AT),
                RegistryFacts.ofMap(
                        JsonFacts.read(row.get(REGISTRY_SNAPSHOT.FACTS).data())),
                entry == null ? Map.of() : JsonFacts.read(entry.data()));
    }
}
