package br.com.connectenergy.core.vault;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.vault.internal.Keyring;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Encrypts and opens sensitive values, and renews the keys: new primary, encrypt again, drop what is unused. */
@Component
@Transactional
public class Vault {
    private static final Actor KEEPER = new Actor.System("vault");

    private final Keyring keyring;
    private final ObjectProvider<EncryptedRows> rows;
    private final AuditTrail audit;

    Vault(Keyring keyring, ObjectProvider<EncryptedRows> rows, AuditTrail audit) {
        this.keyring = keyring;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] encrypt(byte[] plain, EncryptedColumn where) {
        return keyring.encrypt(plain, where.associatedData());
    }

    /** Fails for a ciphertext that was changed or that belongs to another row. */
    public byte[] open(byte[] cipher, EncryptedColumn where) {
        return keyring.open(cipher, where.associatedData());
    }

    /** Whether another key than the primary one encrypted this. */
    public boolean isOutdated(byte[] cipher) {
        return !keyring.isByPrimary(cipher);
    }

    /** New values are encrypted by a new key from now on; old ones stay readable. */
    public void rotate() {
        int version = keyring.addPrimary();
        audit.record(KEEPER, "VAULT_KEY_ROTATED", "VAULT", Keyring.NAME, Map.of("version", version));
    }

    /** Encrypts again everything that an old key encrypted, then drops the old keys; answers how many values changed. */
    public int retireOldKeys() {
        keyring.lock();
        List<EncryptedRows> all = rows.orderedStream().toList();
        int changed = all.stream().mapToInt(each -> each.reencrypt(this)).sum();
        int dropped = keyring.dropAllButPrimary();
        audit.record(
                KEEPER,
                "VAULT_KEYS_RETIRED",
                "VAULT",
                Keyring.NAME,
                Map.of("reencrypted", changed, "dropped", dropped));
        return changed;
    }
}
