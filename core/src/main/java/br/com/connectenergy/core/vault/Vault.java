package br.com.connectenergy.core.vault;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.vault.internal.Keyring;
import br.com.connectenergy.core.vault.internal.RenewalStore;
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
    private final RenewalStore renewal;
    private final ObjectProvider<EncryptedRows> rows;
    private final AuditTrail audit;

    Vault(Keyring keyring, RenewalStore renewal, ObjectProvider<EncryptedRows> rows, AuditTrail audit) {
        this.keyring = keyring;
        this.renewal = renewal;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] encrypt(byte[] plain, EncryptedColumn where) {
        return keyring.encrypt(plain, where.associatedData());
    }

    /** Fails for a ciphertext that was changed or that belongs to another row. */
    @Transactional(propagation = Propagation.SUPPORTS)
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

    /**
     * One turn of the renewal: encrypts again at most so many values of each column that an old key encrypted, and drops
     * the old keys once nothing uses them. Answers how many values it changed.
     */
    public int renew(int max) {
        if (!keyring.hasOldKeys()) return 0;
        List<SecretColumn> columns =
                rows.orderedStream().flatMap(each -> each.columns().stream()).toList();
        int changed = columns.stream()
                .mapToInt(column -> renewal.reencrypt(column, max))
                .sum();
        if (changed == 0) dropOldKeys(columns);
        return changed;
    }

    /** Under the lock nobody encrypts, so what is not outdated now stays so; rows held by others keep their key alive. */
    private void dropOldKeys(List<SecretColumn> columns) {
        keyring.lock();
        if (columns.stream().anyMatch(renewal::hasOutdated)) return;
        int dropped = keyring.dropAllButPrimary();
        audit.record(KEEPER, "VAULT_KEYS_RETIRED", "VAULT", Keyring.NAME, Map.of("dropped", dropped));
    }
}
