package br.com.connectenergy.core.vault.internal;

import br.com.connectenergy.core.jooq.DefaultSchema;
import br.com.connectenergy.core.vault.EncryptedColumn;
import br.com.connectenergy.core.vault.SecretColumn;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Values that another key than the primary one encrypted, in whichever table they are. */
@Component
public class RenewalStore {
    private final DSLContext db;
    private final Keyring keyring;

    RenewalStore(DSLContext db, Keyring keyring) {
        this.db = db;
        this.keyring = keyring;
    }

    /** Leaves rows that somebody else is changing for a later turn; answers how many values it changed. */
    public int reencrypt(SecretColumn secret, int max) {
        Table<?> table = table(secret);
        Field<byte[]> value = value(secret);
        Field<Object> key = key(secret);
        int changed = 0;
        for (var row : db.select(key, value)
                .from(table)
                .where(isOutdated(value))
                .limit(max)
                .forUpdate()
                .skipLocked()
                .fetch()) {
            EncryptedColumn where = secret.of(row.value1());
            byte[] plain = keyring.open(row.value2(), where.associatedData());
            changed += db.update(table)
                    .set(value, keyring.encrypt(plain, where.associatedData()))
                    .where(key.eq(row.value1()))
                    .execute();
        }
        return changed;
    }

    public boolean hasOutdated(SecretColumn secret) {
        return db.fetchExists(db.selectOne().from(table(secret)).where(isOutdated(value(secret))));
    }

    private Condition isOutdated(Field<byte[]> value) {
        byte[] prefix = keyring.primaryPrefix();
        return value.isNotNull()
                .and(DSL.condition(
                        "substring({0} from 1 for {1}) <> {2}", value, DSL.val(prefix.length), DSL.val(prefix)));
    }

    private static Table<?> table(SecretColumn secret) {
        return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(secret.table()), secret.table());
    }

    private static Field<byte[]> value(SecretColumn secret) {
        return Objects.requireNonNull(table(secret).field(secret.column(), byte[].class), secret.column());
    }

    /** As the type that the table gives it, whatever that is. */
    @SuppressWarnings("unchecked")
    private static Field<Object> key(SecretColumn secret) {
        return (Field<Object>) Objects.requireNonNull(table(secret).field(secret.key()), secret.key());
    }
}
