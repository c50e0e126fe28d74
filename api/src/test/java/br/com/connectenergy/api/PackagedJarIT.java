package br.com.connectenergy.api;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.local.postgres.TestPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The jar that is shipped: it starts with nothing but its environment, serves API and portal, and stops gracefully. */
class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("api.module.directory", "."), "target", "api.jar");

    @TempDir
    Path folder;

    @Test
    void itStartsServesAndStops() throws Exception {
        int port = freePort();
        Process api = start(
                port,
                Map.of(
                        "CONNECTENERGY_DOCUMENTS_DIRECTORY",
                        folder.resolve("documents").toString()));
        try {
            Browser browser = new Browser(port);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(200))
                    .ignoreExceptions()
                    .until(() -> browser.get("/readyz").status() == 200);

            assertThat(browser.get("/api/v1/terms").expect(200).text("/version"))
                    .isNotBlank();
            assertThat(browser.get("/cadastro").expect(200).text()).contains("id=\"root\"");
            browser.post("/api/v1/registrations", Map.of("kind", "PME")).expect(201);

            api.destroy();
            assertThat(api.waitFor(25, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(log())).contains("Graceful shutdown complete");
        } finally {
            api.destroyForcibly();
        }
    }

    @Test
    void aMissingSettingEndsTheStartWithItsName() throws Exception {
        Process api = start(freePort(), Map.of());
        try {
            assertThat(api.waitFor(90, TimeUnit.SECONDS)).isTrue();

            assertThat(api.exitValue()).isNotZero();
            assertThat(Files.readString(log())).contains("connectenergy.documents.directory");
        } finally {
            api.destroyForcibly();
        }
    }

    @Test
    void withoutTheKeyOfPersonalDataItSaysSoInOneSentenceAndDoesNotStart() throws Exception {
        Process api = start(
                freePort(),
                Map.of(
                        "CONNECTENERGY_DOCUMENTS_DIRECTORY",
                        folder.resolve("documents").toString(),
                        "CONNECTENERGY_VAULT_KEY",
                        ""));
        try {
            assertThat(api.waitFor(90, TimeUnit.SECONDS)).isTrue();

            assertThat(api.exitValue()).isNotZero();
            assertThat(Files.readString(log()))
                    .contains("The key that encrypts personal data is missing: give connectenergy.vault.key")
                    .doesNotContain("\tat ");
        } finally {
            api.destroyForcibly();
        }
    }

    @Test
    void anInvalidLimitEndsTheStartWithItsName() throws Exception {
        Process api = start(
                freePort(),
                Map.of(
                        "CONNECTENERGY_DOCUMENTS_DIRECTORY",
                        folder.resolve("documents").toString(),
                        "CONNECTENERGY_LIMITS_REQUESTSPERMINUTEPERADDRESS",
                        "0"));
        try {
            assertThat(api.waitFor(90, TimeUnit.SECONDS)).isTrue();

            assertThat(api.exitValue()).isNotZero();
            assertThat(Files.readString(log())).contains("requestsPerMinutePerAddress");
        } finally {
            api.destroyForcibly();
        }
    }

    private Process start(int port, Map<String, String> more) throws IOException {
        PGSimpleDataSource database = TestPostgres.freshDatabase();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar", JAR.toString());
        Map<String, String> environment = builder.environment();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(freePort()));
        environment.put("SPRING_DATASOURCE_URL", String.valueOf(database.getUrl()));
        environment.put("SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUser()));
        environment.put("SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
        environment.put("CONNECTENERGY_VAULT_KEY", OwnDatabase.VAULT_KEY);
        environment.putAll(more);
        return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private Path log() {
        return folder.resolve("api.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
