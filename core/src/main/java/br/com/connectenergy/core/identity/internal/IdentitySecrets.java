package br.com.connectenergy.core.identity.internal;

import br.com.connectenergy.core.jooq.Tables;
import br.com.connectenergy.core.vault.EncryptedColumn;
import br.com.connectenergy.core.vault.EncryptedRows;
import br.com.connectenergy.core.vault.Vault;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** The encrypted columns of this room, for the renewal of keys. */
@Component
class IdentitySecrets implements EncryptedRows {
    private final DSLContext db;

    IdentitySecrets(DSLContext db) {
        this.db = db;
    }

    @Override
    public int reencrypt(Vault vault) {
        return renew(vault, Tables.ACCOUNT, Tables.ACCOUNT.ID, Tables.ACCOUNT.TOTP_SECRET)
                + renew(vault, Tables.ACCOUNT, Tables.ACCOUNT.ID, Tables.ACCOUNT.TOTP_PENDING)
                + renew(vault, Tables.REFRESH_TOKEN, Tables.REFRESH_TOKEN.TOKEN_SHA256, Tables.REFRESH_TOKEN.SUCCESSOR)
                + renew(vault, Tables.SIGNING_KEY, Tables.SIGNING_KEY.KID, Tables.SIGNING_KEY.PRIVATE_KEY);
    }

    private <K> int renew(Vault vault, Table<?> table, Field<K> key, Field<byte[]> column) {
        int renewed = 0;
        for (var row : db.select(key, column)
                .from(table)
                .where(column.isNotNull())
                .forUpdate()
                .fetch()) {
            if (!vault.isOutdated(row.value2())) continue;
            EncryptedColumn where =
                    new EncryptedColumn(table.getName(), column.getName(), String.valueOf(row.value1()));
            byte[] fresh = vault.encrypt(vault.open(row.value2(), where), where);
            renewed += db.update(table)
                    .set(column, fresh)
                    .where(key.eq(row.value1()))
                    .execute();
        }
        return renewed;
    }
}
