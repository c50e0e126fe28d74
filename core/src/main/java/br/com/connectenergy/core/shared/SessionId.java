package br.com.connectenergy.core.shared;

import java.util.UUID;

/** Identifies a signed-in session of an account; not a secret. */
public record SessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
