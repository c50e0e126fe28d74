package br.com.connectenergy.local.tls;

import br.com.connectenergy.local.process.DetachedProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Signs a server's certificate by the JDK's own keytool, in a folder that is gone afterwards. */
final class Issuer {
    private static final String CA = "ca";
    private static final String SERVER = "server";
    /** The longest that browsers take from an authority that a person added. */
    private static final String DAYS = "820";

    private final Path folder;
    private final String password = password();

    Issuer(Path folder) {
        this.folder = folder;
    }

    void issue(CertificateFiles files) throws IOException {
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder, "issue");
        try {
            Path store = work.resolve("keys.p12");
            keytool(
                    store,
                    "-genkeypair",
                    "-alias",
                    CA,
                    "-dname",
                    "CN=Connect Energy local authority",
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-validity",
                    DAYS,
                    "-ext",
                    "bc:c=ca:true,pathlen:0",
                    "-ext",
                    "ku:c=keyCertSign,cRLSign");
            keytool(
                    store,
                    "-genkeypair",
                    "-alias",
                    SERVER,
                    "-dname",
                    "CN=localhost",
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-validity",
                    DAYS,
                    "-signer",
                    CA,
                    "-ext",
                    "san=dns:localhost,ip:127.0.0.1,ip:::1",
                    "-ext",
                    "ku:c=digitalSignature",
                    "-ext",
                    "eku=serverAuth");
            write(files, store);
        } finally {
            DetachedProcess.deleteTree(work);
        }
    }

    private void write(CertificateFiles files, Path store) throws IOException {
        try (InputStream stored = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stored, password.toCharArray());
            String authority = pem("CERTIFICATE", keys.getCertificate(CA).getEncoded());
            String server = pem("CERTIFICATE", keys.getCertificate(SERVER).getEncoded());
            replace(
                    files.key(),
                    pem(
                            "PRIVATE KEY",
                            keys.getKey(SERVER, password.toCharArray()).getEncoded()),
                    "rw-------");
            replace(files.certificate(), server + authority, "rw-r--r--");
            replace(files.authority(), authority, "rw-r--r--");
        } catch (GeneralSecurityException e) {
            throw new IOException("The keys that keytool made cannot be read", e);
        }
    }

    private static void replace(Path file, String text, String mode) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void keytool(Path store, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(
                List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass:env", "STORE_PASSWORD"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("STORE_PASSWORD", password);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("keytool failed: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return String.format(
                Locale.ROOT,
                "-----BEGIN %s-----%n%s%n-----END %s-----%n",
                kind,
                Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded),
                kind);
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
