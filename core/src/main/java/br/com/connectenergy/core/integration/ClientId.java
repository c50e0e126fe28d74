package br.com.connectenergy.core.integration;

import java.util.Optional;
import java.util.UUID;

/** The name under which a third-party system signs in; no secret. */
public record ClientId(UUID value) {
    public static Optional<ClientId> parse(String text) {
        try {
            ClientId id = new ClientId(UUID.fromString(text));
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
