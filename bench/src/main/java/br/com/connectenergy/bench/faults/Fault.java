package br.com.connectenergy.bench.faults;

import br.com.connectenergy.bench.OwnWorld;
import java.util.Random;

/** One way to break a running world; everything random comes from the seed, so that a run can be repeated. */
public interface Fault {
    /** Adapts the world before it starts, for faults between two of its parts. */
    default OwnWorld.Plan prepare(OwnWorld.Plan plan) {
        return plan;
    }

    /** Breaks the world and mends it again, while {@code running} registrations come in. */
    void strike(Scene scene) throws InterruptedException;

    /** Takes away what {@link #prepare} put up, after the world is down. */
    default void cleanUp() {}

    /** What a fault may use: the world, its own random numbers, the journal and how much is asked of it. */
    record Scene(OwnWorld world, Random random, Journal journal, boolean brief) {
        /** Between the two bounds, by the seed. */
        public void rest(int fromMillis, int toMillis) throws InterruptedException {
            Thread.sleep(fromMillis + random.nextInt(toMillis - fromMillis));
        }
    }
}
