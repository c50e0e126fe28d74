package br.com.connectenergy.core.registration;

import java.time.Instant;
import java.util.Map;

/** The registry's answer as it was stored with its date (RN001), and what we made of it. */
public record RegistrySnapshot(int round, Instant lookedUpAt, RegistryFacts facts, Map<String, Object> entry) {
    @Override
    public String toString() {
        return "RegistrySnapshot[" + round + ", " + lookedUpAt + ", " + facts + "]";
    }
}
