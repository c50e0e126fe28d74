package br.com.connectenergy.core.integration;

import br.com.connectenergy.core.shared.RegistrationId;
import java.util.Set;

/** What an access token of a third-party system says: which one, for which company, allowed what. */
public record ClientGrant(ClientId clientId, RegistrationId company, Set<Scope> scopes) {
    public ClientGrant {
        scopes = Set.copyOf(scopes);
    }
}
