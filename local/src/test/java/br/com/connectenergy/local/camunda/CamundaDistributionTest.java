package br.com.connectenergy.local.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.local.world.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CamundaDistributionTest {
    @TempDir
    Path folder;

    private Path archive;
    private CamundaDistribution distribution;

    @BeforeEach
    void packASmallDistribution() throws IOException {
        archive = folder.resolve("camunda.tar.gz");
        pack(CamundaDistribution.NAME + "/lib/engine.jar", CamundaDistribution.NAME + "/lib/store.jar");
        distribution = new CamundaDistribution(folder.resolve("dist"));
    }

    @Test
    void isUsableAfterItWasVerifiedAndUnpacked() throws IOException {
        distribution.unpack(archive, Sha256File.of(archive));

        assertThat(distribution.isUnpacked()).isTrue();
        assertThat(distribution.libraries()).contains("engine.jar:").endsWith("store.jar");
        assertThatCode(distribution::check).doesNotThrowAnyException();
    }

    @Test
    void halfADownloadIsRefusedAndRemoved() throws IOException {
        String expected = Sha256File.of(archive);
        byte[] half = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(half, half.length / 2));

        assertThatThrownBy(() -> distribution.unpack(archive, expected))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("incomplete or damaged")
                .hasMessageContaining("run the command again");
        assertThat(archive).doesNotExist();
        assertThat(distribution.isUnpacked()).isFalse();
    }

    @Test
    void anInterruptedUnpackingIsDoneAgain() throws IOException {
        Files.createDirectories(distribution.home().resolve("lib"));
        Files.writeString(distribution.home().resolve("lib/engine.jar"), "half");
        assertThat(distribution.isUnpacked()).isFalse();

        distribution.unpack(archive, Sha256File.of(archive));

        assertThatCode(distribution::check).doesNotThrowAnyException();
    }

    @Test
    void aDistributionThatLostAFileIsRefusedAndRemoved() throws IOException {
        distribution.unpack(archive, Sha256File.of(archive));
        Files.delete(distribution.home().resolve("lib/store.jar"));

        assertThatThrownBy(distribution::check).isInstanceOf(Problem.class).hasMessageContaining("damaged");
        assertThat(distribution.home()).doesNotExist();
    }

    @Test
    void anEntryOutsideItsFolderIsRefused() throws IOException {
        pack("../outside.jar");

        assertThatThrownBy(() -> distribution.unpack(archive, Sha256File.of(archive)))
                .rootCause()
                .hasMessageContaining("outside its folder");
        assertThat(folder.resolve("outside.jar")).doesNotExist();
    }

    private void pack(String... entries) throws IOException {
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            for (String name : entries) {
                byte[] content = name.getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
    }
}
