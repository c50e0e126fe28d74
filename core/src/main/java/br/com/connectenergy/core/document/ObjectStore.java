package br.com.connectenergy.core.document;

import br.com.connectenergy.core.shared.Sha256;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where bytes are kept under their digest (a port: files or S3). Putting the same content again changes nothing, and a
 * content that was put is whole or absent, never partial.
 */
public interface ObjectStore {
    void put(Sha256 key, byte[] content);

    Optional<byte[]> get(Sha256 key);

    boolean exists(Sha256 key);

    /** The same for a content that is too large for memory. */
    void put(Sha256 key, Path content);

    /** Writes the content into the file and answers whether there is one; a content that is not that of its key fails. */
    boolean copy(Sha256 key, Path into);
}
