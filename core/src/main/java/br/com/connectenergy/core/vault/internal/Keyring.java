package br.com.connectenergy.core.vault.internal;

import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.vault.MasterKey;
import br.com.connectenergy.core.vault.VaultLocked;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The keys of the encrypted columns: opened once per version, changed only under the lock of their row. */
@Component
public class Keyring {
    public static final String NAME = "columns";

    private static final int PREFIX = 5;
    private static final byte VERSION = 1;

    private record Opened(KeysetStore.Sealed sealed, KeysetHandle keys, Aead cipher) {
        boolean has(int keyId) {
            for (int i = 0; i < keys.size(); i++) {
                if (keys.getAt(i).getId() == keyId) return true;
            }
            return false;
        }
    }

    private final KeysetStore store;
    private final Supplier<MasterKey> masterKey;
    private final Clock clock;
    private volatile @Nullable Opened opened;

    Keyring(KeysetStore store, ObjectProvider<MasterKey> masterKey, Clock clock) {
        this.store = store;
        this.masterKey = masterKey::getObject;
        this.clock = clock;
    }

    public byte[] encrypt(byte[] plain, byte[] associatedData) {
        return cipher(() -> held().cipher().encrypt(plain, associatedData));
    }

    public byte[] open(byte[] cipher, byte[] associatedData) {
        Opened known = opened;
        Opened keys = known != null && known.has(keyId(cipher)) ? known : current();
        return cipher(() -> keys.cipher().decrypt(cipher, associatedData));
    }

    public boolean isByPrimary(byte[] cipher) {
        return keyId(cipher) == primaryId();
    }

    /** What every ciphertext of the primary key begins with. */
    public byte[] primaryPrefix() {
        return ByteBuffer.allocate(PREFIX).put(VERSION).putInt(primaryId()).array();
    }

    public boolean hasOldKeys() {
        return current().keys().size() > 1;
    }

    /** A database that nothing was encrypted in yet takes any key. */
    void tryMasterKey() {
        store.find(NAME).ifPresent(this::tryOn);
    }

    private void tryOn(KeysetStore.Sealed keyset) {
        try {
            new Envelope(masterKey.get()).unseal(keyset.keyset(), NAME);
        } catch (GeneralSecurityException foreign) {
            throw new VaultLocked(
                    "The key in connectenergy.vault.key is not the one that this database was encrypted with: give the"
                            + " application the key that was kept with its backup.",
                    foreign);
        }
    }

    /** Answers the version of the changed keyset. */
    public int addPrimary() {
        return change(Envelope::withNewPrimary);
    }

    /** Answers how many keys are gone. */
    public int dropAllButPrimary() {
        int before = current().keys().size();
        if (before > 1) change(Envelope::primaryOnly);
        return before - 1;
    }

    /** Nobody encrypts before this transaction ends. */
    public void lock() {
        current();
        store.lock(NAME);
    }

    private int change(Change change) {
        current();
        return cipher(() -> {
            KeysetStore.Sealed sealed = store.lock(NAME).orElseThrow();
            Envelope envelope = new Envelope(masterKey.get());
            KeysetHandle changed = change.of(envelope.unseal(sealed.keyset(), NAME));
            int version = sealed.version() + 1;
            store.replace(NAME, new KeysetStore.Sealed(version, envelope.seal(changed, NAME)), Moment.of(clock));
            opened = null;
            return version;
        });
    }

    private Opened held() {
        return at(store.findHeld(NAME).orElseGet(this::begin));
    }

    private Opened current() {
        return at(store.find(NAME).orElseGet(this::begin));
    }

    private Opened at(KeysetStore.Sealed sealed) {
        Opened known = opened;
        if (known != null && known.sealed().equals(sealed)) return known;
        return cipher(() -> {
            KeysetHandle keys = new Envelope(masterKey.get()).unseal(sealed.keyset(), NAME);
            Opened read = new Opened(sealed, keys, keys.getPrimitive(AeadConfig2026.get(), Aead.class));
            opened = read;
            return read;
        });
    }

    private KeysetStore.Sealed begin() {
        return cipher(() -> {
            store.insertFirst(NAME, new Envelope(masterKey.get()).seal(Envelope.fresh(), NAME), Moment.of(clock));
            return store.find(NAME).orElseThrow();
        });
    }

    private int primaryId() {
        return cipher(() -> current().keys().getPrimary().getId());
    }

    /** A ciphertext begins with one byte of version and the four bytes of its key's id. */
    private static int keyId(byte[] cipher) {
        if (cipher.length <= PREFIX) throw new IllegalStateException("the vault cannot open or seal this value");
        return ByteBuffer.wrap(cipher, 1, PREFIX - 1).getInt();
    }

    private static <T> T cipher(Work<T> work) {
        try {
            return work.run();
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("the vault cannot open or seal this value", refused);
        }
    }

    private interface Change {
        KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException;
    }

    private interface Work<T> {
        T run() throws GeneralSecurityException;
    }
}
