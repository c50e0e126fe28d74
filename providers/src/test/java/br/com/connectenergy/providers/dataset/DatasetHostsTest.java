package br.com.connectenergy.providers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetError;
import br.com.connectenergy.core.dataset.DatasetSource.Before;
import br.com.connectenergy.core.shared.Refusal;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** A catalogue that was taken over sends the workers to a host inside; they do not go. */
@Tag("RNF012")
class DatasetHostsTest {
    @TempDir
    private Path folder;

    private final AtomicInteger inside = new AtomicInteger();
    private HttpServer portal;

    @BeforeEach
    void open() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/inside", exchange -> {
            inside.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        portal.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", elsewhere());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        portal.start();
    }

    @AfterEach
    void close() {
        portal.stop(0);
    }

    @Test
    void aCatalogueCannotNameAHostThatIsNotInTheSettings() {
        refusesTheFileAt(elsewhere());
    }

    @Test
    void aRedirectCannotLeadToAHostThatIsNotInTheSettings() {
        refusesTheFileAt("http://127.0.0.1:" + port() + "/moved");
    }

    private void refusesTheFileAt(String url) {
        catalogue("{\"success\":true,\"result\":{\"url\":\"" + url + "\"}}");
        URI root = URI.create("http://127.0.0.1:" + port());
        DatasetSettings settings = new DatasetSettings(
                root,
                root,
                root,
                root,
                root,
                Set.of(),
                null,
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5));
        DatasetHttp http = new DatasetHttp(settings);
        OutsideDatasets datasets = new OutsideDatasets(
                new DropFolder(null), new DatasetAddresses(settings, http, Clock.systemUTC()), http);

        assertThatThrownBy(() ->
                        datasets.fetch(Dataset.ANEEL_FLAGS, new Before(null, null, _ -> false), folder.resolve("file")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(DatasetError.DATASET_NOT_OFFERED));
        assertThat(inside).hasValue(0);
    }

    private void catalogue(String answer) {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        portal.createContext("/api", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String elsewhere() {
        return "http://localhost:" + port() + "/inside";
    }

    private int port() {
        return portal.getAddress().getPort();
    }
}
