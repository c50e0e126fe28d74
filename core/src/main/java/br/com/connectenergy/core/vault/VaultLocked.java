package br.com.connectenergy.core.vault;

/** The key-encryption key is missing or not the one of this database: the application must not start. */
public final class VaultLocked extends RuntimeException {
    public VaultLocked(String sentence) {
        super(sentence);
    }

    public VaultLocked(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
