package br.com.connectenergy.local.world;

import br.com.connectenergy.local.process.DetachedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A boot jar laid out as plain jars, which start quicker and can be shared between starts; made anew when it changed. */
final class ApplicationJar {
    private static final String STAMP = ".made-from";

    private ApplicationJar() {}

    static List<String> command(WorldSettings world, PartName name) {
        layOut(world.jar(name).toAbsolutePath(), folder(world, name));
        return JavaCommand.withHeap(512)
                .option("-XX:+UseSerialGC")
                .sharing(world, name)
                .jar(laidOut(world, name));
    }

    /** Another entrance of the jar, beside the application, whose files must stay as they are while it runs. */
    static List<String> command(WorldSettings world, PartName name, String main, List<String> arguments) {
        if (!Files.exists(laidOut(world, name))) layOut(world.jar(name).toAbsolutePath(), folder(world, name));
        return JavaCommand.withHeap(512)
                .forQuickStart()
                .main(laidOut(world, name).toString(), main, arguments.toArray(String[]::new));
    }

    private static Path laidOut(WorldSettings world, PartName name) {
        return folder(world, name).resolve(world.jar(name).getFileName());
    }

    private static Path folder(WorldSettings world, PartName name) {
        return world.distributions().toAbsolutePath().resolve("applications").resolve(name.key());
    }

    private static void layOut(Path jar, Path folder) {
        try {
            FileTime changed = Files.getLastModifiedTime(jar);
            String stamp = changed + " " + Files.size(jar);
            Path stampFile = folder.resolve(STAMP);
            if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) return;
            DetachedProcess.deleteTree(folder);
            Files.createDirectories(folder.getParent());
            extract(jar, folder);
            Files.writeString(stampFile, stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " could not be laid out", e);
        }
    }

    private static void extract(Path jar, Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(jar + " is not a complete application jar");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
