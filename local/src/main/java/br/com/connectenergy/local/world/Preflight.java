package br.com.connectenergy.local.world;

import br.com.connectenergy.local.net.LoopbackPort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What must be true before anything is started; each refusal is one sentence. */
final class Preflight {
    private static final int OLDEST_JDK = 25;
    static final long NEEDED_BYTES = 2_000_000_000L;

    private Preflight() {}

    static void checkJdk(int version) {
        if (version < OLDEST_JDK) {
            throw new Problem("Connect Energy needs JDK " + OLDEST_JDK + " or newer, this is JDK " + version + ".");
        }
    }

    static void checkDisk(Path data, long neededBytes) {
        try {
            Files.createDirectories(data);
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < neededBytes) {
                throw new Problem("The disk of " + data.toAbsolutePath() + " is too full: " + free / 1_000_000
                        + " MB are free, " + neededBytes / 1_000_000 + " MB are needed.");
            }
            Path probe = Files.createTempFile(data, "probe", ".tmp");
            Files.delete(probe);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + data + " cannot be written", e);
        }
    }

    /** Ports of the parts that are about to start. */
    static void checkPorts(Ports ports, Set<PartName> parts) {
        for (PartName part : parts) {
            ports.of(part).forEach((port, use) -> {
                if (!LoopbackPort.isFree(port)) {
                    throw new Problem("Port " + port + " (" + use + ") is taken by another program; free it or choose"
                            + " other ports with --port-base N.");
                }
            });
        }
    }
}
