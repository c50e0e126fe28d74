package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.ACCOUNT;
import static br.com.connectenergy.core.jooq.Tables.RECOVERY_CODE;
import static br.com.connectenergy.core.jooq.Tables.STAFF_FACTOR;
import static br.com.connectenergy.core.jooq.Tables.STAFF_RECOVERY_CODE;

import br.com.connectenergy.core.vault.EncryptedColumn;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** Where a second factor is kept: the same columns in the tables of people and of the staff. */
public record FactorPlace<K>(Table<?> factor, Field<K> key, Table<?> codes, Field<K> owner, K id) {

    public static FactorPlace<?> of(FactorHolder holder) {
        return switch (holder) {
            case FactorHolder.Person person ->
                new FactorPlace<UUID>(
                        ACCOUNT,
                        ACCOUNT.ID,
                        RECOVERY_CODE,
                        RECOVERY_CODE.ACCOUNT_ID,
                        person.id().value());
            case FactorHolder.Staff staff ->
                new FactorPlace<String>(
                        STAFF_FACTOR,
                        STAFF_FACTOR.USERNAME,
                        STAFF_RECOVERY_CODE,
                        STAFF_RECOVERY_CODE.USERNAME,
                        staff.username());
        };
    }

    /** The column of this table that the table of accounts names so. */
    <T> Field<T> of(Field<T> column) {
        return Objects.requireNonNull(factor.field(column), column.getName());
    }

    <T> Field<T> ofCodes(Field<T> column) {
        return Objects.requireNonNull(codes.field(column), column.getName());
    }

    Condition row() {
        return key.eq(id);
    }

    Condition codesOfHolder() {
        return owner.eq(id);
    }

    /** What the secret is bound to. */
    public EncryptedColumn encrypted(String column) {
        return new EncryptedColumn(factor.getName(), column, String.valueOf(id));
    }
}
