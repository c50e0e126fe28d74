package br.com.connectenergy.providers.audit;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.audit.Checkpoint;
import br.com.connectenergy.core.audit.CheckpointLog;
import br.com.connectenergy.core.audit.SealKey;
import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Tag("RNF008")
class SealingConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(SealingConfiguration.class));

    @TempDir
    private Path folder;

    @Test
    void theKeyOfTheFileSignsUnderTheNameOfItsPublicPart() throws Exception {
        KeyPair pair = pair("Ed25519");
        application
                .withPropertyValues(settings(pair.getPrivate(), pair.getPublic()))
                .run(context -> {
                    assertThat(context).hasSingleBean(SealKey.class);
                    assertThat(context.getBean(SealKey.class).id())
                            .isEqualTo(Sha256.of(pair.getPublic().getEncoded())
                                    .hex()
                                    .substring(0, 16));
                });
    }

    @Test
    void aKeyWhoseSealsNobodyCouldVerifyStopsTheStart() throws Exception {
        application
                .withPropertyValues(
                        settings(pair("Ed25519").getPrivate(), pair("Ed25519").getPublic()))
                .run(context -> assertThat(context).hasFailed());
        KeyPair other = pair("Ed448");
        application
                .withPropertyValues(settings(other.getPrivate(), other.getPublic()))
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void withoutASigningKeyNothingIsSealed() {
        application.run(context -> assertThat(context).doesNotHaveBean(SealKey.class));
    }

    @Test
    void everyCheckpointIsALineOfTheFileOfItsDay() throws Exception {
        KeyPair pair = pair("Ed25519");
        Checkpoint first = checkpoint(1, "2026-11-21T23:59:59Z");
        Checkpoint second = checkpoint(2, "2026-11-22T00:00:00Z");
        Checkpoint third = checkpoint(3, "2026-11-22T00:00:01Z");
        application
                .withPropertyValues(settings(pair.getPrivate(), pair.getPublic()))
                .run(context -> {
                    CheckpointLog log = context.getBean(CheckpointLog.class);
                    log.publish(first);
                    log.publish(second);
                    log.publish(third);
                });

        assertThat(folder.resolve("checkpoints/2026-11-21.jsonl")).hasContent(first.line() + "\n");
        assertThat(folder.resolve("checkpoints/2026-11-22.jsonl"))
                .hasContent(second.line() + "\n" + third.line() + "\n");
    }

    private String[] settings(Key signing, Key known) throws IOException {
        Path key = Files.writeString(folder.resolve("seal.pem"), pem("PRIVATE", signing));
        Path keys = Files.writeString(folder.resolve("seal-public.pem"), pem("PUBLIC", known));
        return new String[] {
            "connectenergy.audit.signing-key=" + key,
            "connectenergy.audit.public-keys=" + keys,
            "connectenergy.audit.checkpoint-directory=" + folder.resolve("checkpoints")
        };
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + " KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + " KEY-----\n";
    }

    private static KeyPair pair(String algorithm) throws NoSuchAlgorithmException {
        return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    }

    private static Checkpoint checkpoint(long number, String sealedAt) {
        return new Checkpoint(
                number, Sha256.of("block " + number), Instant.parse(sealedAt), "0123456789abcdef", "c2lnbmF0dXJl");
    }
}
