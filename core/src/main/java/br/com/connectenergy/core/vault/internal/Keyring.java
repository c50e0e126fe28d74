package br.com.connectenergy.core.vault.internal;

import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.vault.MasterKey;
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

    private record Opened(KeysetStore.Sealed sealed, KeysetHandle keys, Aead cipher) {}

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
        return cipher(() -> current().cipher().decrypt(cipher, associatedData));
    }

    /** A ciphertext begins with one byte of version and the four bytes of its key's id. */
    public boolean isByPrimary(byte[] cipher) {
        int primary = cipher(() -> current().keys().getPrimary().getId());
        return cipher.length > PREFIX && ByteBuffer.wrap(cipher, 1, PREFIX - 1).getInt() == primary;
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
            return version;
        });
    }

    private Opened held() {
        current();
        return at(store.findHeld(NAME).orElseThrow());
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
