package br.com.connectenergy.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

/** The key pair of a local world's seals in PEM files, made at the first start; for this machine only. */
public record SealKeyFiles(Path signingKey, Path publicKeys, Path checkpoints) {

    public static SealKeyFiles in(Path folder) {
        Path absolute = folder.toAbsolutePath();
        return new SealKeyFiles(
                absolute.resolve("seal-key.pem"), absolute.resolve("seal-public.pem"), absolute.resolve("checkpoints"));
    }

    public void makeOnce() {
        if (Files.exists(publicKeys)) return;
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(checkpoints);
            Files.deleteIfExists(signingKey);
            Files.createFile(
                    signingKey, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(signingKey, pem("PRIVATE", pair.getPrivate()));
            Files.writeString(publicKeys, pem("PUBLIC", pair.getPublic()));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of the audit trail could not be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** As the workers read them. */
    public void addTo(Map<String, String> environment) {
        environment.put("CONNECTENERGY_AUDIT_SIGNINGKEY", signingKey.toString());
        environment.put("CONNECTENERGY_AUDIT_PUBLICKEYS", publicKeys.toString());
        environment.put("CONNECTENERGY_AUDIT_CHECKPOINTDIRECTORY", checkpoints.toString());
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + " KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END " + kind + " KEY-----\n";
    }
}
