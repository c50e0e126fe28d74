package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.local.tls.CertificateFiles;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The counter with a certificate of its own, where no proxy in front ends TLS. */
@Tag("RNF011")
@CounterTest
class TlsIT {
    private static final CertificateFiles FILES = certificates();
    private static final int HANDSHAKE = 22;
    private static final int SERVER_HELLO = 2;
    private static final int ALERT = 21;
    private static final int FATAL = 2;
    private static final int PROTOCOL_VERSION = 70;

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void serveOverTls(DynamicPropertyRegistry properties) {
        properties.add("server.ssl.bundle", () -> "portal");
        properties.add("spring.ssl.bundle.pem.portal.keystore.certificate", () -> "file:" + FILES.certificate());
        properties.add("spring.ssl.bundle.pem.portal.keystore.private-key", () -> "file:" + FILES.key());
        properties.add("connectenergy.portal-url", () -> "https://localhost");
    }

    @Test
    void theCounterAnswersOverTlsWithCookiesThatNeverLeaveIt() throws Exception {
        try (HttpClient browser =
                HttpClient.newBuilder().sslContext(FILES.trust()).build()) {
            HttpResponse<String> terms = browser.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + port() + "/api/v1/terms"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(terms.statusCode()).isEqualTo(200);
            assertThat(terms.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(terms.headers().firstValue("Strict-Transport-Security")).isPresent();
            String csrf = terms.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0])
                    .filter(cookie -> cookie.contains("XSRF-TOKEN="))
                    .findFirst()
                    .orElseThrow();

            HttpResponse<String> opened = browser.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + port() + "/api/v1/registrations"))
                            .header("Content-Type", "application/json")
                            .header("Cookie", csrf)
                            .header("X-XSRF-TOKEN", csrf.substring(csrf.indexOf('=') + 1))
                            .POST(BodyPublishers.ofString("{\"kind\":\"PME\"}"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(opened.statusCode()).isEqualTo(201);
            assertThat(opened.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.contains("Secure"));
        }
    }

    @Test
    void tls11IsRefusedAndTheSameGreetingIn12IsNot() throws IOException {
        byte[] refused = answerTo(hello(2));
        byte[] greeted = answerTo(hello(3));

        assertThat(refused[0]).isEqualTo((byte) ALERT);
        assertThat(refused[5]).isEqualTo((byte) FATAL);
        assertThat(refused[6]).isEqualTo((byte) PROTOCOL_VERSION);
        assertThat(greeted[0]).isEqualTo((byte) HANDSHAKE);
        assertThat(greeted[5]).isEqualTo((byte) SERVER_HELLO);
    }

    private byte[] answerTo(byte[] hello) throws IOException {
        try (Socket socket = new Socket("localhost", port());
                DataInputStream answer = new DataInputStream(socket.getInputStream())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(hello);
            return answer.readNBytes(7);
        }
    }

    /** A ClientHello written by hand, because no client of today still offers 1.1. */
    private static byte[] hello(int minor) throws IOException {
        HexFormat hex = HexFormat.of();
        byte[] extensions = hex.parseHex("000a000400020017" + "000b00020100" + "000d0006000404030503");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(new byte[] {3, (byte) minor});
        body.write(new byte[32]);
        body.write(hex.parseHex("00" + "0006c02bc009c013" + "0100"));
        body.write(new byte[] {0, (byte) extensions.length});
        body.write(extensions);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(new byte[] {HANDSHAKE, 3, 1, 0, (byte) (body.size() + 4), 1, 0, 0, (byte) body.size()});
        record.write(body.toByteArray());
        return record.toByteArray();
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private static CertificateFiles certificates() {
        try {
            return CertificateFiles.in(Files.createTempDirectory("connect-energy-tls"))
                    .makeOnce(Clock.systemUTC());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
