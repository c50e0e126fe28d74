package br.com.connectenergy.core;

import br.com.connectenergy.core.document.ObjectStore;
import br.com.connectenergy.core.shared.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An object store in memory. */
public final class MemoryObjects implements ObjectStore {
    private final Map<Sha256, byte[]> objects = new ConcurrentHashMap<>();

    @Override
    public void put(Sha256 key, byte[] content) {
        objects.put(key, content.clone());
    }

    @Override
    public Optional<byte[]> get(Sha256 key) {
        return Optional.ofNullable(objects.get(key)).map(byte[]::clone);
    }

    @Override
    public boolean exists(Sha256 key) {
        return objects.containsKey(key);
    }

    /** As a broken disk would. */
    public void damage(Sha256 key) {
        objects.put(key, new byte[] {1, 2, 3});
    }

    public int size() {
        return objects.size();
    }
}
