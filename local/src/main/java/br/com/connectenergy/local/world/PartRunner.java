package br.com.connectenergy.local.world;

import br.com.connectenergy.local.process.DetachedProcess;
import br.com.connectenergy.local.process.PidFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Starts and ends the process of one part; a part that runs already is only waited for. */
final class PartRunner {
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    private static final Duration END_WITHIN = Duration.ofSeconds(90);

    private final WorldSettings world;
    private final Part part;

    PartRunner(WorldSettings world, PartName name) {
        this.world = world;
        this.part = part(world, name);
    }

    Optional<ProcessHandle> process() {
        return pidFile().process();
    }

    boolean healthy() {
        return process().isPresent() && part.healthy();
    }

    /** Returns when the part is healthy. */
    void start() {
        boolean launched = process().isEmpty();
        if (launched) launch();
        awaitHealthy();
        if (launched) part.afterLaunch();
        part.afterStart();
    }

    void launch() {
        try {
            part.prepare();
            ProcessHandle process = DetachedProcess.start(part.command(), log(), part.environment());
            pidFile().write(process);
        } catch (IOException e) {
            throw new UncheckedIOException(part.name().title() + " could not be started", e);
        }
    }

    /** Asks the process to end; what does not listen is killed. */
    void stop() {
        process().ifPresent(process -> {
            DetachedProcess.signal(process, "CONT");
            DetachedProcess.signal(process, part.name() == PartName.POSTGRES ? "INT" : "TERM");
            DetachedProcess.awaitEnd(process, END_WITHIN);
        });
        pidFile().delete();
    }

    void signal(String name) {
        process().ifPresent(process -> DetachedProcess.signal(process, name));
    }

    void kill() {
        process().ifPresent(process -> {
            DetachedProcess.signal(process, "KILL");
            DetachedProcess.awaitEnd(process, Duration.ofSeconds(10));
        });
    }

    private void awaitHealthy() {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!part.healthy()) {
            if (process().isEmpty()) throw FailedStart.of(part.name(), log());
            if (System.nanoTime() > deadline) {
                throw new Problem(part.name().title() + " was not ready within " + READY_WITHIN.toMinutes()
                        + " minutes; its log is " + log() + ".");
            }
            DetachedProcess.pause(Duration.ofMillis(150));
        }
    }

    private Path log() {
        return world.log(part.name()).toAbsolutePath();
    }

    private PidFile pidFile() {
        return new PidFile(world.pidFile(part.name()));
    }

    private static Part part(WorldSettings world, PartName name) {
        return switch (name) {
            case POSTGRES -> new PostgresPart(world);
            case OPENSEARCH -> new OpenSearchPart(world);
            case BROKER -> new BrokerPart(world);
            case WEBAPPS -> new WebappsPart(world);
            case OUTSIDE -> new OutsidePart(world);
            case WORKERS, API -> new ApplicationPart(world, name);
        };
    }
}
