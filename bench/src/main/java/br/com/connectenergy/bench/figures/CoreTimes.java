package br.com.connectenergy.bench.figures;

import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Core milliseconds a registration by group of parts, measured around every run of ours, the peer and the limit. */
final class CoreTimes {
    private static final Map<String, PartName[]> GROUPS = groups();
    private final World world;
    private final int aRun;
    private final Map<String, Map<String, Samples>> samples = new LinkedHashMap<>();

    CoreTimes(World world, int aRun) {
        this.world = world;
        this.aRun = aRun;
    }

    /** A measured run, which may fail or be interrupted like the rate it answers. */
    interface Run {
        double rate() throws InterruptedException;
    }

    double around(String who, boolean counted, Run run) throws InterruptedException {
        ProcessorTime before = ProcessorTime.of(world);
        double rate = run.rate();
        ProcessorTime after = ProcessorTime.of(world);
        if (counted) {
            GROUPS.forEach((group, parts) -> samples.computeIfAbsent(group, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(who, _ -> new Samples())
                    .add(after.since(before, aRun, parts)));
        }
        return rate;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        samples.forEach((group, by) -> rows.add(new Row(
                "core time a registration: " + group,
                "ms",
                by.getOrDefault("ours", new Samples()).median(),
                Optional.of(by.getOrDefault("peer", new Samples()).median()),
                Optional.of(by.getOrDefault("limit", new Samples()).median()),
                "less is better; what the measured parts used on the shared cores, without the load itself")));
        return rows;
    }

    private static Map<String, PartName[]> groups() {
        Map<String, PartName[]> groups = new LinkedHashMap<>();
        groups.put(
                "engine, its search store and Operate",
                new PartName[] {PartName.BROKER, PartName.OPENSEARCH, PartName.WEBAPPS});
        groups.put("api", new PartName[] {PartName.API});
        groups.put("workers", new PartName[] {PartName.WORKERS});
        groups.put("PostgreSQL", new PartName[] {PartName.POSTGRES});
        groups.put("mail catcher and registry simulator", new PartName[] {PartName.OUTSIDE});
        return groups;
    }
}
