package br.com.connectenergy.local;

import br.com.connectenergy.local.camunda.CamundaDistribution;
import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.Problem;
import br.com.connectenergy.local.world.World;
import br.com.connectenergy.local.world.WorldFile;
import br.com.connectenergy.local.world.WorldSettings;
import java.time.Clock;
import java.util.Set;

/** Brings the world up and says where everything is. */
record UpCommand(Options options) {
    int run() {
        WorldSettings settings = options.world();
        World world = World.at(settings);
        refuseMove(settings);
        if (options.fresh()) {
            world.down(UpCommand::say);
            world.wipe();
        }
        prepareDistribution(settings);
        if (settings.tls()) settings.certificates().makeOnce(Clock.systemUTC());
        world.up(parts(), UpCommand::say);
        Guide.print(settings, parts());
        return 0;
    }

    private Set<PartName> parts() {
        return options.infrastructureOnly() ? WorldSettings.infrastructure() : Set.of(PartName.values());
    }

    private void prepareDistribution(WorldSettings settings) {
        CamundaDistribution distribution = new CamundaDistribution(settings.distributions());
        if (!distribution.isUnpacked()) {
            say("unpacking Camunda 8.6");
            distribution.unpack(options.archive()
                    .orElseThrow(() ->
                            new Problem("The Camunda distribution was not downloaded; start with ./connect up.")));
        }
        distribution.check();
    }

    /** Parts that run keep their ports and their certificates, so a running world cannot move. */
    private void refuseMove(WorldSettings wanted) {
        WorldFile.find(wanted.data())
                .filter(last -> last.ports().base() != wanted.ports().base())
                .filter(last -> !World.at(last).isDown())
                .ifPresent(last -> {
                    throw new Problem(
                            "This world is running on ports " + last.ports().base()
                                    + " and following; stop it with ./connect down before it moves to others.");
                });
        WorldFile.find(wanted.data())
                .filter(last -> last.tls() != wanted.tls())
                .filter(last -> !World.at(last).isDown())
                .ifPresent(last -> {
                    throw new Problem("This world is running " + (last.tls() ? "with" : "without")
                            + " TLS; stop it with ./connect down before that changes.");
                });
    }

    private static synchronized void say(String line) {
        System.out.println("  " + line);
    }
}
