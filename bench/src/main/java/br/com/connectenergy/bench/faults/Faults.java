package br.com.connectenergy.bench.faults;

import static java.util.Map.entry;

import br.com.connectenergy.local.world.PartName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every fault by its name. */
public final class Faults {
    private static final Map<String, Fault> ALL = new TreeMap<>(Map.ofEntries(
            entry("kill-workers", new KillParts(List.of(PartName.WORKERS), 4)),
            entry("kill-api", new KillParts(List.of(PartName.API), 4)),
            entry("kill-engine", new KillParts(List.of(PartName.BROKER), 3)),
            entry("kill-postgres", new KillParts(List.of(PartName.POSTGRES), 4)),
            entry(
                    "kill-all",
                    new KillParts(List.of(PartName.WORKERS, PartName.API, PartName.BROKER, PartName.POSTGRES), 2)),
            entry("pause-workers", new PauseWorkers()),
            entry("slow-registry", ProviderFaults.slowRegistry()),
            entry("provider-misbehaviour", ProviderFaults.everything()),
            entry("slow-database", new SlowDatabase()),
            entry("full-disk", new FullDisk())));

    private Faults() {}

    public static Map<String, Fault> all() {
        return Map.copyOf(ALL);
    }
}
