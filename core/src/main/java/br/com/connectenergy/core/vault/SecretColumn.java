package br.com.connectenergy.core.vault;

/** A column of encrypted values, and the key column that says which row each of them is bound to. */
public record SecretColumn(String table, String column, String key) {
    public EncryptedColumn of(Object row) {
        return new EncryptedColumn(table, column, String.valueOf(row));
    }
}
