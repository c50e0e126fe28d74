package br.com.connectenergy.core.shared;

import java.util.UUID;

/** Identifies the account of a person. */
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
