package br.com.connectenergy.providers.storage;

import br.com.connectenergy.core.shared.Sha256;

/** What the store keeps under a hash is no longer that content; it must be restored, reading again does not help. */
public final class ObjectCorrupted extends RuntimeException {

    ObjectCorrupted(Sha256 hash) {
        super("the stored object is not the content of " + hash);
    }
}
