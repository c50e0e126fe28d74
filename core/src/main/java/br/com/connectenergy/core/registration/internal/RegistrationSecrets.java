package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.REGISTRATION;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.vault.EncryptedColumn;
import br.com.connectenergy.core.vault.EncryptedRows;
import br.com.connectenergy.core.vault.SecretColumn;
import br.com.connectenergy.core.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The encrypted columns of a registration; the row they are bound to is the company itself (RNF011). */
@Component
class RegistrationSecrets implements EncryptedRows {
    private final Vault vault;

    RegistrationSecrets(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<SecretColumn> columns() {
        return List.of(column(REGISTRATION.REPRESENTATIVE_CPF), column(REGISTRATION.PHONE));
    }

    byte @Nullable [] seal(@Nullable String plain, Field<byte[]> field, RegistrationId id) {
        return plain == null ? null : vault.encrypt(plain.getBytes(StandardCharsets.UTF_8), where(field, id));
    }

    @Nullable String open(Record row, Field<byte[]> field) {
        byte @Nullable [] sealed = row.get(field);
        if (sealed == null) return null;
        RegistrationId id = new RegistrationId(row.get(REGISTRATION.ID));
        return new String(vault.open(sealed, where(field, id)), StandardCharsets.UTF_8);
    }

    private static EncryptedColumn where(Field<byte[]> field, RegistrationId id) {
        return column(field).of(id.value());
    }

    private static SecretColumn column(Field<byte[]> field) {
        return new SecretColumn(REGISTRATION.getName(), field.getName(), REGISTRATION.ID.getName());
    }
}
