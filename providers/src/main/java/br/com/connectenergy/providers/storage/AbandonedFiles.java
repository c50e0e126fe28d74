package br.com.connectenergy.providers.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Half-written files that a killed process left behind; an hour by the file system's own clock makes one abandoned. */
final class AbandonedFiles {

    private static final Duration LONGEST_WRITE = Duration.ofHours(1);

    private AbandonedFiles() {}

    static void remove(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "now", ".part");
        Instant oldest = Files.getLastModifiedTime(probe).toInstant().minus(LONGEST_WRITE);
        Files.delete(probe);
        for (Path file : files(folder)) {
            if (Files.exists(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
