package br.com.connectenergy.local;

import br.com.connectenergy.local.world.Ports;
import br.com.connectenergy.local.world.Problem;
import br.com.connectenergy.local.world.WorldFile;
import br.com.connectenergy.local.world.WorldSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What was typed after {@code connect}; an option that no command knows is refused. */
record Options(String command, Map<String, String> values) {
    private static final Set<String> FLAGS = Set.of("--fresh", "--tls", "--plain");
    private static final Set<String> VALUES = Set.of(
            "--project",
            "--data",
            "--port-base",
            "--only",
            "--archive",
            "--world",
            "--checkpoint",
            "--from",
            "--to",
            "--file");

    static Options of(List<String> arguments) {
        if (arguments.isEmpty())
            throw new Problem("A command is missing: up, down, status, demo, test, bench, fault or audit.");
        Map<String, String> values = new HashMap<>();
        Iterator<String> rest = arguments.listIterator(1);
        while (rest.hasNext()) {
            String option = rest.next();
            if (FLAGS.contains(option)) {
                values.put(option, "yes");
            } else if (VALUES.contains(option) && rest.hasNext()) {
                values.put(option, rest.next());
            } else {
                throw new Problem("The option " + option + " is unknown or lacks its value.");
            }
        }
        return new Options(arguments.getFirst(), Map.copyOf(values));
    }

    boolean fresh() {
        return values.containsKey("--fresh");
    }

    private boolean plain() {
        boolean plain = values.containsKey("--plain");
        if (plain && values.containsKey("--tls")) throw new Problem("Choose one of --tls and --plain.");
        return plain;
    }

    boolean infrastructureOnly() {
        return "infrastructure".equals(values.get("--only"));
    }

    Path project() {
        return Path.of(values.getOrDefault("--project", ".")).toAbsolutePath().normalize();
    }

    Path data() {
        String data = values.get("--data");
        return data == null
                ? project().resolve(".connect")
                : Path.of(data).toAbsolutePath().normalize();
    }

    Optional<Path> archive() {
        return Optional.ofNullable(values.get("--archive")).map(Path::of);
    }

    OptionalInt portBase() {
        String base = values.get("--port-base");
        if (base == null) return OptionalInt.empty();
        try {
            return OptionalInt.of(Integer.parseInt(base));
        } catch (NumberFormatException e) {
            throw new Problem("The port base must be a number, not " + base + ".");
        }
    }

    /** The settings of the world in the data folder: ports and TLS as asked for, as last time, or as usual. */
    WorldSettings world() {
        Optional<WorldSettings> last = WorldFile.find(data());
        int base = portBase()
                .orElseGet(() -> last.map(world -> world.ports().base()).orElse(Ports.DEFAULT_BASE));
        boolean tls = !plain()
                && (values.containsKey("--tls")
                        || last.filter(WorldSettings::tls).isPresent());
        return new WorldSettings(project(), data(), new Ports(base), false).withTls(tls);
    }
}
