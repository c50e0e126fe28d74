package br.com.connectenergy.core;

import br.com.connectenergy.core.document.ObjectStore;
import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Override
    public void put(Sha256 key, Path content) {
        try {
            put(key, Files.readAllBytes(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean copy(Sha256 key, Path into) {
        byte[] content = objects.get(key);
        if (content == null) return false;
        try {
            Files.write(into, content);
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a broken disk would. */
    public void damage(Sha256 key) {
        objects.put(key, new byte[] {1, 2, 3});
    }

    public int size() {
        return objects.size();
    }
}
