package br.com.connectenergy.api.security;

import java.util.Optional;
import java.util.Set;

/** What the permission matrix says of an operation, by the names of the kinds of callers. */
public final class Doors {

    private Doors() {}

    /** Whether a caller of these kinds gets past the door; what has no row is held by no door. */
    public static boolean passes(String operation, Set<String> kinds) {
        Optional<Permission> row = row(operation);
        return row.isEmpty()
                || isOpen(operation)
                || Permissions.passingTheDoor(row.get()).stream().anyMatch(who -> kinds.contains(who.name()));
    }

    /** Whether anybody at all may ask. */
    public static boolean isOpen(String operation) {
        return row(operation).filter(row -> row.may().contains(Who.ANYBODY)).isPresent();
    }

    private static Optional<Permission> row(String operation) {
        return Permissions.ALL.stream()
                .filter(row -> row.operation().equals(operation))
                .findFirst();
    }
}
