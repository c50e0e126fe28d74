package br.com.connectenergy.providers.storage;

import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Whether a file holds the bytes of its hash. */
final class Whole {

    private Whole() {}

    static void require(Sha256 hash, Path file) {
        try {
            if (!Sha256.of(file).equals(hash)) {
                throw new ObjectCorrupted(hash);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
