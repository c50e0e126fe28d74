package br.com.connectenergy.providers.audit;

import br.com.connectenergy.core.audit.CheckpointLog;
import br.com.connectenergy.core.audit.SealKey;
import br.com.connectenergy.core.audit.SealPem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The sealer's key and its checkpoints, in the application that is given a signing key; a key that fits nothing stops the start. */
@AutoConfiguration
@ConditionalOnProperty("connectenergy.audit.signing-key")
@EnableConfigurationProperties(SealingSettings.class)
public class SealingConfiguration {

    @Bean
    SealKey sealKey(SealingSettings settings) {
        return SealKey.of(
                SealPem.privateKey(read("signing-key", settings.signingKey())),
                SealPem.publicKeys(read("public-keys", settings.publicKeys())));
    }

    @Bean
    CheckpointLog checkpointLog(SealingSettings settings) {
        return new FileCheckpointLog(settings.checkpointDirectory());
    }

    private static String read(String setting, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "connectenergy.audit." + setting + " names a file that cannot be read", unreadable);
        }
    }
}
