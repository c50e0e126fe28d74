package br.com.connectenergy.core.document;

import java.util.Optional;
import java.util.UUID;

/** Identifies one file of one registration. */
public record DocumentId(UUID value) {
    public static Optional<DocumentId> parse(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
