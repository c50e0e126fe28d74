package br.com.connectenergy.core.registration;

import org.jspecify.annotations.Nullable;

/** A partner of a company as the registry publishes it, with the document masked. */
public record RegistryPartner(
        String name,
        @Nullable String maskedDocument,
        @Nullable String qualification) {
    @Override
    public String toString() {
        return "RegistryPartner[" + qualification + "]";
    }
}
