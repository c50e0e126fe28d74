package br.com.connectenergy.local.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificate of a local world's servers and the authority that signed it, as PEM files. They are made once, and anew
 * before they expire; the authority's own key is forgotten when it has signed, so that a browser may trust it.
 */
public record CertificateFiles(Path folder) {
    private static final Duration LEFT_AT_LEAST = Duration.ofDays(30);

    public static CertificateFiles in(Path folder) {
        return new CertificateFiles(folder.toAbsolutePath());
    }

    /** What a browser has to trust. */
    public Path authority() {
        return folder.resolve("ca.crt");
    }

    /** The server's certificate, followed by the authority's. */
    public Path certificate() {
        return folder.resolve("server.crt");
    }

    public Path key() {
        return folder.resolve("server.key");
    }

    public CertificateFiles makeOnce(Clock clock) {
        try {
            if (!isGood(clock)) new Issuer(folder).issue(this);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The certificates of the local world could not be made", e);
        }
    }

    /** For clients of this world that run in a JVM: trusts its authority and nobody else. */
    public SSLContext trust() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("authority", read(authority()));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException("The authority of the local world could not be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The authority of the local world cannot be used", e);
        }
    }

    private boolean isGood(Clock clock) throws IOException {
        if (!Files.exists(authority()) || !Files.exists(certificate()) || !Files.exists(key())) return false;
        return read(certificate())
                .getNotAfter()
                .toInstant()
                .isAfter(clock.instant().plus(LEFT_AT_LEAST));
    }

    private static X509Certificate read(Path file) throws IOException {
        try (InputStream pem = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " is not a certificate", e);
        }
    }
}
