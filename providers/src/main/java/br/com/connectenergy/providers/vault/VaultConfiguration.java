package br.com.connectenergy.providers.vault;

import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.vault.MasterKey;
import br.com.connectenergy.core.vault.VaultLocked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Reads the key-encryption key at the start: without it nobody is served. */
@AutoConfiguration
@EnableConfigurationProperties(VaultSettings.class)
public class VaultConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MasterKey masterKey(VaultSettings settings) {
        @Nullable Path file = settings.keyFile();
        if (file != null) {
            return masterKey(read(file));
        }
        @Nullable String key = settings.key();
        if (key == null || key.isBlank()) {
            throw new VaultLocked(
                    "The key that encrypts personal data is missing: give connectenergy.vault.key"
                            + " (32 bytes in base64, as `openssl rand -base64 32` prints them) or connectenergy.vault.key-file.");
        }
        return masterKey(key);
    }

    private static MasterKey masterKey(String text) {
        try {
            return MasterKey.of(text);
        } catch (InvalidValue malformed) {
            throw new VaultLocked("The key that encrypts personal data is not 32 bytes in base64.", malformed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new VaultLocked("The file of connectenergy.vault.key-file cannot be read: " + file + ".", unreadable);
        }
    }
}
