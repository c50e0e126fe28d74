package br.com.connectenergy.local.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key-encryption key of a world: made once, kept with its data, readable by its owner alone. */
final class VaultKeyFile {
    private VaultKeyFile() {}

    static synchronized Path in(Path data) {
        Path file = data.toAbsolutePath().resolve("vault.key");
        try {
            if (!Files.exists(file)) write(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
    }
}
