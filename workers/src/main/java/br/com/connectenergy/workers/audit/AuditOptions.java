package br.com.connectenergy.workers.audit;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed, and the settings of the workers that the commands need; an option that no command knows is refused. */
record AuditOptions(String command, Map<String, String> values, Map<String, String> environment) {

    private static final Map<String, Set<String>> COMMANDS =
            Map.of("verify", Set.of("--checkpoint"), "export", Set.of("--from", "--to", "--file"), "key", Set.of());

    static AuditOptions of(List<String> arguments, Map<String, String> environment) {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        Set<String> known = COMMANDS.get(command);
        if (known == null) throw new IllegalArgumentException("say verify, export or key");
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            if (!known.contains(arguments.get(i)) || i + 1 == arguments.size())
                throw new IllegalArgumentException(
                        "the option " + arguments.get(i) + " is unknown to " + command + " or lacks its value");
            values.put(arguments.get(i), arguments.get(i + 1));
        }
        return new AuditOptions(command, Map.copyOf(values), Map.copyOf(environment));
    }

    String databaseUrl() {
        return setting("SPRING_DATASOURCE_URL");
    }

    String databaseUser() {
        return setting("SPRING_DATASOURCE_USERNAME");
    }

    String databasePassword() {
        return setting("SPRING_DATASOURCE_PASSWORD");
    }

    Path publicKeys() {
        return Path.of(setting("CONNECTENERGY_AUDIT_PUBLICKEYS"));
    }

    /** A file of checkpoints or a folder of such files: the one that was named, else the one of the settings. */
    Path checkpoints() {
        return Path.of(Optional.ofNullable(values.get("--checkpoint"))
                .orElseGet(() -> setting("CONNECTENERGY_AUDIT_CHECKPOINTDIRECTORY")));
    }

    Instant from() {
        return moment("--from");
    }

    Instant until() {
        return moment("--to");
    }

    Path file() {
        return Path.of(value("--file"));
    }

    private Instant moment(String option) {
        try {
            return Instant.parse(value(option));
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(option + " must be a moment such as 2026-11-21T00:00:00Z");
        }
    }

    private String value(String option) {
        return Optional.ofNullable(values.get(option))
                .orElseThrow(() -> new IllegalArgumentException(command + " needs " + option));
    }

    private String setting(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("the setting " + name + " is missing"));
    }

    @Override
    public String toString() {
        return command + " " + values;
    }
}
