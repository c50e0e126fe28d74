package br.com.connectenergy.core.vault;

import java.nio.charset.StandardCharsets;

/** Where a ciphertext lives: it opens nowhere else, so that nobody can move it to another row. */
public record EncryptedColumn(String table, String column, String row) {
    public byte[] associatedData() {
        return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
