package br.com.connectenergy.local.world;

import br.com.connectenergy.local.http.JsonHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** How far a test world has travelled; kept on disk, because a part that starts again must not fall back in time. */
public record WorldClock(WorldSettings world) {
    public Duration offset() {
        try {
            return Duration.ofMillis(Long.parseLong(Files.readString(file()).strip()));
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void add(Duration distance) {
        try {
            Files.writeString(file(), Long.toString(offset().plus(distance).toMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The engine forgets its offset when it ends. */
    public void bringEngineForward() {
        Duration offset = offset();
        if (offset.isZero()) return;
        new JsonHttp("http://127.0.0.1:" + world.ports().brokerManagement())
                .post("/actuator/clock/add", Map.of("offsetMilli", offset.toMillis()));
    }

    private Path file() {
        return world.run().resolve("clock-offset");
    }
}
