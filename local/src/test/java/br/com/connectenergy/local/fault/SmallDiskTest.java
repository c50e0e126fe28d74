package br.com.connectenergy.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallDiskTest {
    @TempDir
    Path folder;

    @Test
    void takesNothingWhenFullAndEverythingWhenFreed() throws IOException {
        Optional<SmallDisk> mounted = SmallDisk.mount(folder.resolve("disk"), 4);
        assumeTrue(mounted.isPresent(), "this machine does not allow mounts");
        try (SmallDisk disk = mounted.get()) {
            disk.fill();
            Path file = disk.folder().resolve("row");
            assertThatThrownBy(() -> Files.writeString(file, "42")).hasMessageContaining("No space left");

            disk.free();
            Files.writeString(file, "42");
            assertThat(file).hasContent("42");
        }
    }
}
