package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person was asked into a company with these roles; good for the holder of the mailed link. */
public record Invitation(UUID id, RegistrationId company, LoginEmail email, Set<CompanyRole> roles, Instant expiresAt) {
    public Invitation {
        roles = Set.copyOf(roles);
    }
}
