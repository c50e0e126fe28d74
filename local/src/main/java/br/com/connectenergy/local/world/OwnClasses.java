package br.com.connectenergy.local.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The class path of this module for processes of the world that run our own code. */
final class OwnClasses {
    private OwnClasses() {}

    /** The packed jar when it is there, because only jars can be shared between starts. */
    static String classPath(WorldSettings world) {
        Path target = world.project().toAbsolutePath().resolve("local").resolve("target");
        Path jar = target.resolve("local-0.1.0-SNAPSHOT.jar");
        try (Stream<Path> files = Files.list(target.resolve("lib"))) {
            Path own = Files.exists(jar) ? copyOf(jar, world) : target.resolve("classes");
            List<String> libraries = files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .toList();
            return own + ":" + String.join(":", libraries);
        } catch (IOException e) {
            throw new UncheckedIOException("The module local is not built yet", e);
        }
    }

    /** A build may write the jar again while the world runs, so the world runs from a copy. */
    private static Path copyOf(Path jar, WorldSettings world) throws IOException {
        Path folder = world.distributions().toAbsolutePath().resolve("own");
        long changed = Files.getLastModifiedTime(jar).toMillis();
        Path copy = folder.resolve("local-" + changed + "-" + Files.size(jar) + ".jar");
        if (Files.exists(copy)) return copy;
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "local", ".tmp");
        Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        return Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
