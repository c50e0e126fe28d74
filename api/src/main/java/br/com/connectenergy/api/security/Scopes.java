package br.com.connectenergy.api.security;

import br.com.connectenergy.core.integration.Scope;
import java.util.Optional;

/** Which operations third-party systems may ask for, as the permission matrix says. */
public final class Scopes {

    private Scopes() {}

    /** The scope that the operation asks for; empty when no third-party system may ask for it. */
    public static Optional<Scope> of(String operation) {
        return Permissions.ALL.stream()
                .filter(row -> row.operation().equals(operation))
                .flatMap(row -> Optional.ofNullable(row.scope()).stream())
                .findFirst();
    }
}
