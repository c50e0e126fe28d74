package br.com.connectenergy.core.shared;

import java.util.Optional;
import java.util.UUID;

/** Identifies the registration of a company; the business key of its processes. */
public record RegistrationId(UUID value) {
    public static RegistrationId of(String text) {
        return parse(text).orElseThrow(() -> new InvalidValue("REGISTRATION_ID_INVALID"));
    }

    public static Optional<RegistrationId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new RegistrationId(value)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
