package br.com.connectenergy.core.integration;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a third-party system may read of its company, under the name that OAuth gives it. */
public enum Scope {
    READ_REGISTRATION("registration:read"),
    READ_TASKS("tasks:read"),
    READ_PROCESSES("processes:read"),
    READ_EVENTS("events:read");

    private final String value;

    Scope(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    public static Optional<Scope> parse(String value) {
        return Arrays.stream(values())
                .filter(scope -> scope.value.equals(value))
                .findFirst();
    }

    /** As OAuth writes them: the names in alphabetical order, a space between them. */
    public static String text(Set<Scope> scopes) {
        return scopes.stream().map(Scope::value).sorted().collect(Collectors.joining(" "));
    }
}
