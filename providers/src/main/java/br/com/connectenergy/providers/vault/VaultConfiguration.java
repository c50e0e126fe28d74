package br.com.connectenergy.providers.vault;

import br.com.connectenergy.core.vault.MasterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Reads the key-encryption key when somebody first needs it: the workers never do. */
@AutoConfiguration
@EnableConfigurationProperties(VaultSettings.class)
public class VaultConfiguration {

    @Bean
    @Lazy
    @ConditionalOnMissingBean
    MasterKey masterKey(VaultSettings settings) {
        @Nullable Path file = settings.keyFile();
        if (file != null) {
            return MasterKey.of(read(file));
        }
        @Nullable String key = settings.key();
        if (key == null || key.isBlank()) {
            throw new IllegalStateException("connectenergy.vault.key or connectenergy.vault.key-file is needed");
        }
        return MasterKey.of(key);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
