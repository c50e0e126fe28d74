package br.com.connectenergy.core.vault.internal;

import static br.com.connectenergy.core.jooq.Tables.VAULT_KEYSET;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The row of the encrypted keyset. */
@Component
class KeysetStore {
    /** The keyset as it is stored. */
    record Sealed(int version, String keyset) {}

    private final DSLContext db;

    KeysetStore(DSLContext db) {
        this.db = db;
    }

    Optional<Sealed> find(String name) {
        return db.selectFrom(VAULT_KEYSET)
                .where(VAULT_KEYSET.NAME.eq(name))
                .fetchOptional(row -> new Sealed(row.get(VAULT_KEYSET.VERSION), row.get(VAULT_KEYSET.KEYSET)));
    }

    /** No key is dropped or added before this transaction ends. */
    Optional<Sealed> findHeld(String name) {
        return db.selectFrom(VAULT_KEYSET)
                .where(VAULT_KEYSET.NAME.eq(name))
                .forShare()
                .fetchOptional(row -> new Sealed(row.get(VAULT_KEYSET.VERSION), row.get(VAULT_KEYSET.KEYSET)));
    }

    Optional<Sealed> lock(String name) {
        return db.selectFrom(VAULT_KEYSET)
                .where(VAULT_KEYSET.NAME.eq(name))
                .forUpdate()
                .fetchOptional(row -> new Sealed(row.get(VAULT_KEYSET.VERSION), row.get(VAULT_KEYSET.KEYSET)));
    }

    void insertFirst(String name, String keyset, Instant now) {
        db.insertInto(VAULT_KEYSET)
                .set(VAULT_KEYSET.NAME, name)
                .set(VAULT_KEYSET.VERSION, 1)
                .set(VAULT_KEYSET.KEYSET, keyset)
                .set(VAULT_KEYSET.CHANGED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    void replace(String name, Sealed changed, Instant now) {
        db.update(VAULT_KEYSET)
                .set(VAULT_KEYSET.VERSION, changed.version())
                .set(VAULT_KEYSET.KEYSET, changed.keyset())
                .set(VAULT_KEYSET.CHANGED_AT, now)
                .where(VAULT_KEYSET.NAME.eq(name))
                .execute();
    }
}
