package br.com.connectenergy.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void findsTheProcessWhileItLives() throws IOException {
        PidFile file = new PidFile(folder.resolve("run/sleep.pid"));
        assertThat(file.process()).isEmpty();

        ProcessHandle sleep = DetachedProcess.start(List.of("sleep", "60"), folder.resolve("log"));
        file.write(sleep);
        assertThat(file.process()).contains(sleep);

        sleep.destroyForcibly();
        DetachedProcess.awaitEnd(sleep, Duration.ofSeconds(5));
        assertThat(file.process()).isEmpty();
    }

    @Test
    void aReusedIdIsAnotherProcess() throws IOException {
        Path file = folder.resolve("old.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n2001-01-01T00:00:00Z\n");

        assertThat(new PidFile(file).process()).isEmpty();
    }
}
