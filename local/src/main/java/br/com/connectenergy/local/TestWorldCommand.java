package br.com.connectenergy.local;

import br.com.connectenergy.local.camunda.CamundaDistribution;
import br.com.connectenergy.local.world.Ports;
import br.com.connectenergy.local.world.Problem;
import br.com.connectenergy.local.world.World;
import br.com.connectenergy.local.world.WorldFile;
import br.com.connectenergy.local.world.WorldSettings;
import java.nio.file.Path;

/** A world for tests: its own ports and data, a clock that tests move, always new. */
record TestWorldCommand(Options options) {
    private static final int PORT_BASE = 28000;

    int up() {
        WorldFile.find(data()).ifPresent(last -> World.at(last).down(line -> {}));
        int from = options.portBase().orElse(PORT_BASE);
        WorldSettings settings = new WorldSettings(options.project(), data(), Ports.firstFree(from), true);
        CamundaDistribution distribution = new CamundaDistribution(settings.distributions());
        if (!distribution.isUnpacked()) {
            distribution.unpack(
                    options.archive().orElseThrow(() -> new Problem("The Camunda distribution was not downloaded.")));
        }
        distribution.check();
        World world = World.at(settings);
        world.wipe();
        world.up(WorldSettings.infrastructure(), line -> System.out.println("  " + line));
        System.out.println("  world file " + settings.worldFile());
        return 0;
    }

    int down() {
        WorldFile.find(data()).ifPresent(last -> World.at(last).down(line -> System.out.println("  " + line)));
        return 0;
    }

    private Path data() {
        return options.data().resolve("test");
    }
}
