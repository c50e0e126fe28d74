package br.com.connectenergy.local.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM of the world, with a class data archive that makes the second start quicker. */
final class JavaCommand {
    private final List<String> options = new ArrayList<>();

    private JavaCommand(int megabytes) {
        options.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options.add("-Xmx" + megabytes + "m");
        options.add("-XX:+ExitOnOutOfMemoryError");
        options.add("-Dfile.encoding=UTF-8");
        options.add("--enable-native-access=ALL-UNNAMED");
        options.add("--sun-misc-unsafe-memory-access=allow");
    }

    static JavaCommand withHeap(int megabytes) {
        return new JavaCommand(megabytes);
    }

    JavaCommand option(String option) {
        options.add(option);
        return this;
    }

    /** Quick to start, at the price of slower code in the long run: for what mostly waits. */
    JavaCommand forQuickStart() {
        return option("-XX:TieredStopAtLevel=1").option("-XX:+UseSerialGC");
    }

    /** Written when the JVM ends in peace; test worlds only read it, so that their end stays quick. */
    JavaCommand sharing(WorldSettings settings, PartName part) {
        Path archive = archives(settings).resolve(part.key() + ".jsa");
        if (settings.test()) {
            if (!Files.exists(archive)) return this;
            return option("-XX:SharedArchiveFile=" + archive)
                    .option("-Xlog:cds=off")
                    .option("-Xlog:cds*=off");
        }
        return option("-XX:+AutoCreateSharedArchive")
                .option("-XX:SharedArchiveFile=" + archive)
                .option("-Xlog:cds=off")
                .option("-Xlog:cds*=off");
    }

    /** The JVM makes no folder, and without one it writes no archive and says nothing. */
    private static Path archives(WorldSettings settings) {
        try {
            return Files.createDirectories(
                    settings.distributions().toAbsolutePath().resolve("cds"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> main(String classPath, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    List<String> jar(Path jar) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        return command;
    }
}
