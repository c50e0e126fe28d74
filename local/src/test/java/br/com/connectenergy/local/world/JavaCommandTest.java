package br.com.connectenergy.local.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaCommandTest {
    @TempDir
    Path folder;

    @Test
    void theFirstRunLeavesAnArchiveThatMakesTheSecondStartQuicker() throws Exception {
        WorldSettings world = new WorldSettings(folder, folder.resolve("data"), new Ports(18000), false);
        List<String> command =
                JavaCommand.withHeap(64).sharing(world, PartName.OUTSIDE).main(".", "-version");

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(world.distributions().resolve("cds").resolve("outside.jsa")).isNotEmptyFile();
    }
}
