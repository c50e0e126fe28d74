package br.com.connectenergy.bench.faults;

import br.com.connectenergy.local.world.PartName;

/** Stops the workers in the middle of their jobs for longer than a job is theirs, then lets them go on as if nothing was. */
record PauseWorkers() implements Fault {
    private static final int JOB_TIMEOUT_MILLIS = 60_000;

    @Override
    public void strike(Scene scene) throws InterruptedException {
        scene.rest(2_000, 4_000);
        int longer = scene.brief() ? 15_000 : JOB_TIMEOUT_MILLIS + 5_000;
        scene.journal().note("pause workers for " + longer / 1000 + " s and more");
        scene.world().world().pause(PartName.WORKERS);
        scene.rest(longer, longer + 3_000);
        scene.world().world().resume(PartName.WORKERS);
        scene.journal().note("workers go on");
    }
}
