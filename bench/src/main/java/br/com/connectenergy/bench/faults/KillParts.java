package br.com.connectenergy.bench.faults;

import br.com.connectenergy.local.world.PartName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code kill -9} of one or more parts in an order drawn from the seed, each started again a little later. */
record KillParts(List<PartName> parts, int rounds) implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        for (int round = 0; round < (scene.brief() ? 1 : rounds); round++) {
            List<PartName> order = new ArrayList<>(parts);
            Collections.shuffle(order, scene.random());
            for (PartName part : order) {
                scene.rest(1_500, scene.brief() ? 3_000 : 7_000);
                scene.journal().note("kill -9 " + part.key());
                scene.world().world().kill(part);
                scene.rest(200, 2_000);
                scene.world().world().start(part);
                scene.journal().note(part.key() + " is back");
            }
        }
    }
}
