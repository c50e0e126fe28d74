package br.com.connectenergy.local.world;

import br.com.connectenergy.local.process.DetachedProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One local world: its parts can be started, ended, killed and paused one by one or all together. */
public final class World {
    private final WorldSettings settings;

    private World(WorldSettings settings) {
        this.settings = settings;
    }

    public static World at(WorldSettings settings) {
        return new World(settings);
    }

    /** The world that runs, or ran last, in a data folder. */
    public static World of(Path data) {
        return WorldFile.find(data)
                .map(World::new)
                .orElseThrow(() -> new Problem("There is no world in " + data + "; start one with ./connect up."));
    }

    public WorldSettings settings() {
        return settings;
    }

    /** Starts whatever is missing of these parts, side by side where nothing stands in the way, and waits for health. */
    public void up(Set<PartName> parts, Consumer<String> screen) {
        List<PartName> missing = missing(parts);
        Preflight.checkJdk(Runtime.version().feature());
        Preflight.checkDisk(settings.data(), Preflight.NEEDED_BYTES);
        Preflight.checkPorts(settings.ports(), Set.copyOf(missing));
        WorldFile.write(settings);
        new ParallelStart(settings, screen).start(parts);
    }

    public List<PartName> missing(Set<PartName> parts) {
        List<PartName> missing = new ArrayList<>();
        for (PartName name : PartName.values()) {
            if (parts.contains(name) && runner(name).process().isEmpty()) missing.add(name);
        }
        return missing;
    }

    /** Ends applications first and stores last; returns when all processes are gone. */
    public void down(Consumer<String> screen) {
        stopTogether(List.of(PartName.API, PartName.WORKERS, PartName.WEBAPPS, PartName.OUTSIDE), screen);
        stopTogether(List.of(PartName.BROKER), screen);
        stopTogether(List.of(PartName.OPENSEARCH, PartName.POSTGRES), screen);
    }

    public boolean isDown() {
        return missing(Set.of(PartName.values())).size() == PartName.values().length;
    }

    /** Removes all data; programs that were unpacked stay. */
    public void wipe() {
        if (!isDown())
            throw new Problem("The world is running; stop it with ./connect down before its data is removed.");
        for (String folder :
                List.of("postgres", "opensearch", "zeebe", "objects", "mail", "companies", "audit", "run", "log")) {
            DetachedProcess.deleteTree(settings.data().resolve(folder));
        }
    }

    public void start(PartName part) {
        runner(part).start();
    }

    /** Starts the process and does not wait for its health. */
    public void launch(PartName part) {
        runner(part).launch();
    }

    public void stop(PartName part) {
        runner(part).stop();
    }

    /** kill -9. */
    public void kill(PartName part) {
        runner(part).kill();
    }

    public void pause(PartName part) {
        runner(part).signal("STOP");
    }

    public void resume(PartName part) {
        runner(part).signal("CONT");
    }

    public boolean healthy(PartName part) {
        return runner(part).healthy();
    }

    public long pid(PartName part) {
        return runner(part).process().map(ProcessHandle::pid).orElse(-1L);
    }

    private void stopTogether(List<PartName> parts, Consumer<String> screen) {
        List<Thread> stops = new ArrayList<>();
        for (PartName part : parts) {
            if (runner(part).process().isEmpty()) continue;
            stops.add(Thread.ofVirtual().start(() -> {
                long begin = System.nanoTime();
                runner(part).stop();
                screen.accept(
                        part.title() + " stopped in " + Seconds.text(Duration.ofNanos(System.nanoTime() - begin)));
            }));
        }
        for (Thread stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private PartRunner runner(PartName part) {
        return new PartRunner(settings, part);
    }
}
