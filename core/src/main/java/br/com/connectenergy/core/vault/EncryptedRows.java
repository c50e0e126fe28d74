package br.com.connectenergy.core.vault;

/** A capability that keeps encrypted columns: brings old ciphertexts to the newest key. */
public interface EncryptedRows {
    /** Encrypts again whatever another key than the primary one encrypted; answers how many values it changed. */
    int reencrypt(Vault vault);
}
