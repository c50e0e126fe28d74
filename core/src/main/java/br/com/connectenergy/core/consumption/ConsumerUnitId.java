package br.com.connectenergy.core.consumption;

import java.util.UUID;

/** Identifies a consumer unit of a company. */
public record ConsumerUnitId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
