package br.com.connectenergy.bench.faults;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.local.fault.SmallDisk;
import br.com.connectenergy.local.world.PartName;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The disk under the document store is full to the last byte for a while: uploads are refused, nothing that was accepted is lost. */
final class FullDisk implements Fault {
    private static final int MEBIBYTES = 16;
    private final AtomicReference<@Nullable SmallDisk> disk = new AtomicReference<>();

    @Override
    public OwnWorld.Plan prepare(OwnWorld.Plan plan) {
        Path folder = plan.settings().data().toAbsolutePath().resolve("small-disk");
        disk.set(SmallDisk.mount(folder, MEBIBYTES)
                .orElseThrow(() -> new IllegalStateException(
                        "This machine does not allow mounting a small disk, so the fault cannot be played.")));
        return plan.with(PartName.API, Map.of("CONNECTENERGY_DOCUMENTS_DIRECTORY", folder.toString()));
    }

    @Override
    public void strike(Scene scene) throws InterruptedException {
        SmallDisk full = disk.get();
        if (full == null) throw new IllegalStateException("the disk must be there before the world starts");
        scene.rest(1_000, 2_500);
        full.fill();
        scene.journal().note("the document store's disk is full");
        scene.rest(scene.brief() ? 4_000 : 12_000, scene.brief() ? 7_000 : 20_000);
        full.free();
        scene.journal().note("the disk has room again");
    }

    @Override
    public void cleanUp() {
        SmallDisk mounted = disk.getAndSet(null);
        if (mounted != null) mounted.close();
    }
}
