package br.com.connectenergy.core.document;

import br.com.connectenergy.core.shared.Sha256;
import java.util.Optional;

/**
 * Where bytes are kept under their digest (a port: files or S3). Putting the same content again changes nothing, and a
 * content that was put is whole or absent, never partial.
 */
public interface ObjectStore {
    void put(Sha256 key, byte[] content);

    Optional<byte[]> get(Sha256 key);

    boolean exists(Sha256 key);
}
