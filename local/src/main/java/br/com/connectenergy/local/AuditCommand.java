package br.com.connectenergy.local;

import br.com.connectenergy.local.world.ApplicationEntrance;
import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.World;
import br.com.connectenergy.local.world.WorldSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hands the command on to the workers' jar, which reads the audit trail of this world; its exit code is ours. */
record AuditCommand(Options options) {
    private static final String MAIN = "br.com.connectenergy.workers.audit.AuditMain";
    private static final Set<String> FILES = Set.of("--checkpoint", "--file");

    int run() {
        WorldSettings world = World.of(options.data()).settings();
        List<String> arguments = new ArrayList<>();
        arguments.add(options.command().substring("audit-".length()));
        for (String option : List.of("--checkpoint", "--from", "--to", "--file")) {
            Optional.ofNullable(options.values().get(option)).ifPresent(value -> {
                arguments.add(option);
                arguments.add(
                        FILES.contains(option) ? Path.of(value).toAbsolutePath().toString() : value);
            });
        }
        return new ApplicationEntrance(world, PartName.WORKERS, MAIN).run(arguments);
    }
}
