package br.com.connectenergy.local.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Runs a command that an application's jar carries beside the application, with the application's own environment. */
public record ApplicationEntrance(WorldSettings world, PartName application, String mainClass) {

    /** Answers the exit code; what the command says goes to this screen. */
    public int run(List<String> arguments) {
        try {
            ApplicationPart part = new ApplicationPart(world, application);
            part.prepare();
            ProcessBuilder command =
                    new ProcessBuilder(ApplicationJar.command(world, application, mainClass, arguments)).inheritIO();
            command.environment().putAll(part.environment());
            return command.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(mainClass + " could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }
}
