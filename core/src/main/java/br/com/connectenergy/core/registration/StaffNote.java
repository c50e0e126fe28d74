package br.com.connectenergy.core.registration;

import java.time.Instant;
import java.util.UUID;

/** Free text of staff about a registration. */
public record StaffNote(UUID id, String username, String body, Instant writtenAt) {
    @Override
    public String toString() {
        return "StaffNote[" + id + "]";
    }
}
