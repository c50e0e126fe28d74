package br.com.connectenergy.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theKeyIsMadeOnceAndForItsOwnerOnly() throws IOException {
        SealKeyFiles keys = SealKeyFiles.in(folder.resolve("audit"));
        keys.makeOnce();
        String first = Files.readString(keys.signingKey());
        keys.makeOnce();

        assertThat(first)
                .startsWith("-----BEGIN PRIVATE KEY-----\n")
                .endsWith("\n-----END PRIVATE KEY-----\n")
                .isEqualTo(Files.readString(keys.signingKey()));
        assertThat(Files.readString(keys.publicKeys())).startsWith("-----BEGIN PUBLIC KEY-----\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.signingKey())))
                .isEqualTo("rw-------");
    }

    @Test
    void theWorkersAreToldWhereTheFilesAre() {
        Map<String, String> environment = new HashMap<>();
        SealKeyFiles.in(folder).addTo(environment);

        assertThat(environment)
                .containsEntry(
                        "CONNECTENERGY_AUDIT_SIGNINGKEY",
                        folder.resolve("seal-key.pem").toString())
                .containsEntry(
                        "CONNECTENERGY_AUDIT_PUBLICKEYS",
                        folder.resolve("seal-public.pem").toString())
                .containsEntry(
                        "CONNECTENERGY_AUDIT_CHECKPOINTDIRECTORY",
                        folder.resolve("checkpoints").toString());
    }
}
