package br.com.connectenergy.local.camunda;

import br.com.connectenergy.local.process.DetachedProcess;
import br.com.connectenergy.local.world.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The engine's programs, unpacked from a verified archive; half a distribution is never started. */
public final class CamundaDistribution {
    public static final String NAME = "camunda-zeebe-8.6.0";
    static final String SHA_256 = "5c699e86a6c9d290dd7b1f0b2ea648fb57fd1dacf1cab22c874219e58827ea45";
    private static final String COMPLETE = ".complete";

    private final Path folder;
    private final Path home;

    public CamundaDistribution(Path distributions) {
        this.folder = distributions.toAbsolutePath();
        this.home = folder.resolve(NAME);
    }

    public Path home() {
        return home;
    }

    public boolean isUnpacked() {
        return Files.exists(home.resolve(COMPLETE));
    }

    /** All libraries in a fixed order, as class data sharing wants them. */
    public String libraries() {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            List<String> jars = files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .toList();
            return String.join(":", jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a distribution that lost files since it was unpacked; it is removed, so that the next start fetches it. */
    public void check() {
        try {
            if (!isUnpacked()) throw new Problem("The Camunda distribution is missing under " + home + ".");
            long expected =
                    Long.parseLong(Files.readString(home.resolve(COMPLETE)).strip());
            long found = libraryBytes();
            if (found == expected) return;
            DetachedProcess.deleteTree(home);
            throw new Problem("The Camunda distribution in " + home + " is damaged (" + found + " of " + expected
                    + " bytes of its libraries are there); it was removed, run the command again to unpack it anew.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Verifies and unpacks; an archive that is not the pinned one is deleted. */
    public void unpack(Path archive) {
        unpack(archive, SHA_256);
    }

    void unpack(Path archive, String expectedSha256) {
        try {
            if (!Files.exists(archive))
                throw new Problem("The Camunda distribution was not downloaded: " + archive + " is missing.");
            if (!Sha256File.of(archive).equals(expectedSha256)) {
                long size = Files.size(archive);
                Files.delete(archive);
                throw new Problem("The Camunda distribution is incomplete or damaged (" + size / 1_000_000
                        + " MB, wrong SHA-256); it was removed, run the command again to download it anew.");
            }
            DetachedProcess.deleteTree(home);
            Files.createDirectories(folder);
            TarGzip.extract(archive, folder, NAME);
            Files.writeString(home.resolve(COMPLETE), Long.toString(libraryBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The Camunda distribution could not be unpacked into " + home, e);
        }
    }

    private long libraryBytes() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            long bytes = 0;
            for (Path file : files.toList()) bytes += Files.size(file);
            return bytes;
        }
    }
}
