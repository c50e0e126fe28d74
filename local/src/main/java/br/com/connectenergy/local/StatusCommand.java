package br.com.connectenergy.local;

import br.com.connectenergy.local.http.HttpProbe;
import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.World;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of each part whether it is healthy; exit code 1 when one is not. */
record StatusCommand(Options options) {
    int run() {
        World world = World.at(options.world());
        boolean all = true;
        for (PartName part : PartName.values()) {
            boolean healthy = world.healthy(part);
            all &= healthy;
            System.out.printf(
                    Locale.ROOT,
                    "  %-28s %-12s %s%n",
                    part.title(),
                    healthy ? "healthy" : world.pid(part) > 0 ? "not healthy" : "not running",
                    where(world, part));
        }
        if (world.settings().tls()) {
            boolean answers = HttpProbe.get(
                            world.settings().portalUrl() + "/readyz",
                            world.settings().certificates().trust())
                    .isPresent();
            all &= answers;
            System.out.printf(
                    Locale.ROOT,
                    "  %-28s %-12s %s%n",
                    "portal over TLS",
                    answers ? "healthy" : "not healthy",
                    world.settings().portalUrl());
        }
        return all ? 0 : 1;
    }

    private static String where(World world, PartName part) {
        Map<Integer, String> ports = world.settings().ports().of(part);
        String list = ports.keySet().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        long pid = world.pid(part);
        return (pid > 0 ? "pid " + pid + ", " : "") + "ports " + list;
    }
}
