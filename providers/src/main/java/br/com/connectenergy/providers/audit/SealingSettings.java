package br.com.connectenergy.providers.audit;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The files of the sealer: its private key, the public keys that ever were in use, and the folder of the checkpoints. */
@Validated
@ConfigurationProperties("connectenergy.audit")
record SealingSettings(
        @NotNull Path signingKey,
        @NotNull Path publicKeys,
        @NotNull Path checkpointDirectory) {}
