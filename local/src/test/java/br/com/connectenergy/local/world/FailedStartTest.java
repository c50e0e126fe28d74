package br.com.connectenergy.local.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedStartTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidFirst() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "starting\njava.io.IOException: No space left on device\n");

        assertThat(FailedStart.of(PartName.OPENSEARCH, log))
                .hasMessageStartingWith("The disk is full: OpenSearch could not write");
    }

    @Test
    void anUnknownCausePointsToTheLog() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "bang\n");

        assertThat(FailedStart.of(PartName.API, log)).hasMessageContaining(log.toString());
    }
}
