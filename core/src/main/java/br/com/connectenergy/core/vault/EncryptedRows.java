package br.com.connectenergy.core.vault;

import java.util.List;

/** A capability that keeps encrypted columns: the vault brings their values to the newest key. */
public interface EncryptedRows {
    List<SecretColumn> columns();
}
