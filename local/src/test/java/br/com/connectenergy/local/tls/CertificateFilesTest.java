package br.com.connectenergy.local.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateFilesTest {
    private final Clock clock = Clock.systemUTC();

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndAnewBeforeTheyExpire() throws IOException {
        CertificateFiles files = CertificateFiles.in(folder).makeOnce(clock);
        String first = Files.readString(files.certificate());

        files.makeOnce(Clock.offset(clock, Duration.ofDays(780)));
        assertThat(Files.readString(files.certificate())).isEqualTo(first);

        files.makeOnce(Clock.offset(clock, Duration.ofDays(800)));
        assertThat(Files.readString(files.certificate())).isNotEqualTo(first);
    }

    @Test
    void theServersKeyIsItsOwnersAloneAndTheAuthoritysIsNowhere() throws IOException {
        CertificateFiles files = CertificateFiles.in(folder).makeOnce(clock);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.key())))
                .isEqualTo("rw-------");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(files.authority(), files.certificate(), files.key());
        }
        assertThat(Files.readString(files.certificate())).endsWith(Files.readString(files.authority()));
        assertThat(Files.readString(files.key())).containsOnlyOnce("BEGIN PRIVATE KEY");
    }
}
