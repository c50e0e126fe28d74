package br.com.connectenergy.local.testworld;

import br.com.connectenergy.local.camunda.CamundaDistribution;
import br.com.connectenergy.local.world.Ports;
import br.com.connectenergy.local.world.World;
import br.com.connectenergy.local.world.WorldFile;
import br.com.connectenergy.local.world.WorldSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the test world to use, or starts one that ends with this JVM. */
final class TestWorldFinder {
    private static final int PORT_BASE = 30000;

    private TestWorldFinder() {}

    static TestWorld find() {
        String named = System.getProperty("connect.world", "");
        if (!named.isBlank()) return new TestWorld(World.at(WorldFile.read(Path.of(named))));
        Path data = project().resolve(".connect").resolve("test");
        return running(data).orElseGet(() -> start(data));
    }

    private static Optional<TestWorld> running(Path data) {
        return WorldFile.find(data).map(World::at).map(TestWorld::new).filter(TestWorld::isUp);
    }

    private static TestWorld start(Path data) {
        WorldSettings settings = new WorldSettings(project(), data, Ports.firstFree(PORT_BASE), true);
        CamundaDistribution distribution = new CamundaDistribution(settings.distributions());
        if (!distribution.isUnpacked()) {
            throw new IllegalStateException("No test world runs and Camunda is not unpacked; run ./connect test-up.");
        }
        WorldFile.find(data).map(World::at).ifPresent(world -> world.down(line -> {}));
        World world = World.at(settings);
        world.wipe();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> world.down(line -> {})));
        world.up(WorldSettings.infrastructure(), System.out::println);
        return new TestWorld(world);
    }

    /** The folder with the script {@code connect}, from the module that is being tested upwards. */
    private static Path project() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("connect")) && Files.exists(folder.resolve("local"))) return folder;
        }
        throw new IllegalStateException("Not inside the project: " + start);
    }
}
