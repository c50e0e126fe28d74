package br.com.connectenergy.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import br.com.connectenergy.local.process.DetachedProcess;
import br.com.connectenergy.local.process.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillAndPauseTest {
    @TempDir
    Path folder;

    private Path pidFile;
    private ProcessHandle victim;

    @BeforeEach
    void start() throws IOException {
        pidFile = folder.resolve("victim.pid");
        victim = DetachedProcess.start(List.of("sleep", "120"), folder.resolve("log"));
        new PidFile(pidFile).write(victim);
    }

    @AfterEach
    void end() {
        victim.destroyForcibly();
    }

    @Test
    void aKilledProcessIsGone() {
        assertThat(Kill.processOf(pidFile)).isTrue();
        assertThat(victim.isAlive()).isFalse();
        assertThat(Kill.processOf(pidFile)).isFalse();
    }

    @Test
    void aPausedProcessIsStoppedUntilThePauseEnds() {
        try (Pause pause = Pause.processOf(pidFile)) {
            assertThat(pause).isNotNull();
            await().until(() -> state().equals("T"));
        }
        await().until(() -> !state().equals("T"));
        assertThat(victim.isAlive()).isTrue();
    }

    @Test
    void nothingToPauseIsSaid() {
        Kill.processOf(pidFile);

        assertThatThrownBy(() -> Pause.processOf(pidFile)).hasMessageContaining("victim.pid");
    }

    private String state() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + victim.pid() + "/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
    }
}
