package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.identity.internal.KeyPairs;
import br.com.connectenergy.core.identity.internal.SigningKeyStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.TimeOrderedId;
import br.com.connectenergy.core.vault.Ciphertext;
import br.com.connectenergy.core.vault.EncryptedColumn;
import br.com.connectenergy.core.vault.Vault;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of the access tokens: made on first use, replaced after ninety days. A successor is published a day before
 * it signs, and a key stays published for a day after it signed last.
 */
@Component
@Transactional
public class SigningKeys {
    public static final Duration LIFETIME = Duration.ofDays(90);
    public static final Duration OVERLAP = Duration.ofHours(24);

    private final SigningKeyStore store;
    private final Vault vault;
    private final AuditTrail audit;
    private final Clock clock;

    SigningKeys(SigningKeyStore store, Vault vault, AuditTrail audit, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every key that a valid token may be signed by, newest first; makes what is missing and forgets what is over. */
    public List<SigningKey> published() {
        Instant now = Moment.of(clock);
        if (isDue(store.all(), now)) {
            store.lock();
            if (isDue(store.all(), now)) renew(store.all(), now);
        }
        return store.all().stream().map(SigningKeys::published).toList();
    }

    /** The key that signs now. */
    public SigningKey current() {
        List<SigningKey> published = published();
        Instant now = Moment.of(clock);
        return published.stream()
                .filter(key -> !key.activeFrom().isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public RSAPrivateKey privateKeyOf(SigningKey key) {
        Ciphertext sealed = store.all().stream()
                .filter(row -> row.kid().equals(key.kid()))
                .map(SigningKeyStore.Row::sealedPrivateKey)
                .findFirst()
                .orElseThrow();
        return KeyPairs.privateKey(vault.open(sealed.bytes(), columnOf(key.kid())));
    }

    private static boolean isDue(List<SigningKeyStore.Row> keys, Instant now) {
        return keys.isEmpty() || needsSuccessor(keys, now) || keys.stream().anyMatch(key -> isOver(key, keys, now));
    }

    private static boolean needsSuccessor(List<SigningKeyStore.Row> keys, Instant now) {
        return !now.isBefore(keys.getFirst().activeFrom().plus(LIFETIME).minus(OVERLAP));
    }

    /** A day after its successor began to sign. */
    private static boolean isOver(SigningKeyStore.Row key, List<SigningKeyStore.Row> keys, Instant now) {
        return keys.stream()
                .filter(other -> other.activeFrom().isAfter(key.activeFrom()))
                .anyMatch(successor -> now.isAfter(successor.activeFrom().plus(OVERLAP)));
    }

    private void renew(List<SigningKeyStore.Row> keys, Instant now) {
        if (keys.isEmpty()) make(now, now);
        else if (needsSuccessor(keys, now)) make(now, now.plus(OVERLAP));
        keys.stream().filter(key -> isOver(key, keys, now)).forEach(key -> store.delete(key.kid()));
    }

    private void make(Instant now, Instant activeFrom) {
        KeyPair pair = KeyPairs.fresh();
        String kid = TimeOrderedId.at(now).toString();
        Ciphertext sealed = new Ciphertext(vault.encrypt(pair.getPrivate().getEncoded(), columnOf(kid)));
        store.insert(new SigningKeyStore.Row(kid, sealed, (RSAPublicKey) pair.getPublic(), now, activeFrom));
        audit.record(
                new Actor.System("signing-keys"),
                "SIGNING_KEY_MADE",
                "SIGNING_KEY",
                kid,
                Map.of("activeFrom", activeFrom.toString()));
    }

    private static SigningKey published(SigningKeyStore.Row row) {
        return new SigningKey(row.kid(), row.publicKey(), row.activeFrom());
    }

    private static EncryptedColumn columnOf(String kid) {
        return new EncryptedColumn("signing_key", "private_key", kid);
    }
}
