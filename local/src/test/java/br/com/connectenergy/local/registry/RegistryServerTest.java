package br.com.connectenergy.local.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.local.http.JsonServer;
import br.com.connectenergy.local.testworld.RegistrySimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryServerTest {
    private static final String BAKERY = "11222333000181";
    private static final String WITH_LETTERS = "12ABC34501DE35";

    @TempDir
    Path folder;

    private JsonServer server;
    private RegistrySimulator simulator;

    @BeforeEach
    void start() throws IOException {
        server = RegistryServer.start(folder, 0);
        simulator = new RegistrySimulator("http://127.0.0.1:" + server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersAboutCompaniesWithNumericAndAlphanumericCnpj() throws Exception {
        assertThat(ask(BAKERY).body()).contains("\"razao_social\":\"PADARIA AURORA LTDA\"", "\"cnae_fiscal\":1091102");
        assertThat(ask(WITH_LETTERS).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsUnknownFromMalformed() throws Exception {
        HttpResponse<String> unknown = ask("11444777000161");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("\"type\":\"not_found\"", "\"name\":\"NotFoundError\"");
        assertThat(ask("11222333000182").statusCode()).isEqualTo(400);
        assertThat(ask("123").statusCode()).isEqualTo(400);
    }

    @Test
    void aPutCompanyIsThereAfterARestart() throws Exception {
        simulator.put("11444777000161", Map.of("cnpj", "11444777000161", "razao_social", "NOVA LTDA"));
        server.close();
        start();

        assertThat(ask("11444777000161").body()).contains("NOVA LTDA");
        assertThatThrownBy(() -> simulator.put("11444777000161", Map.of("cnpj", BAKERY)))
                .hasMessageContaining("400");
    }

    @Test
    void failsAsOftenAsOrderedAndThenBehaves() throws Exception {
        simulator.answerWith(503, 2);

        assertThat(ask(BAKERY).statusCode()).isEqualTo(503);
        assertThat(ask(BAKERY).statusCode()).isEqualTo(503);
        assertThat(ask(BAKERY).statusCode()).isEqualTo(200);
        assertThat(simulator.requestsAbout(BAKERY))
                .extracting(RegistrySimulator.Request::status)
                .containsExactly(503, 503, 200);
    }

    @Test
    void theSameSeedFailsTheSameRequests() throws Exception {
        simulator.answerSometimesWith(429, 0.5, 7);
        int[] first = statuses(12);
        simulator.behave();
        simulator.answerSometimesWith(429, 0.5, 7);

        assertThat(first).contains(200, 429);
        assertThat(statuses(12)).isEqualTo(first);
    }

    @Test
    void hangsUpHoldsOrTalksNonsense() throws Exception {
        simulator.hangUp(100);
        assertThatThrownBy(() -> ask(BAKERY)).isInstanceOf(IOException.class);
        simulator.behave();

        simulator.hang(1);
        assertThatThrownBy(() -> ask(BAKERY, Duration.ofMillis(300))).isInstanceOf(HttpTimeoutException.class);

        simulator.answerGarbage(1);
        assertThat(ask(BAKERY).body()).startsWith("<html>");

        simulator.answerSlowly(500, 1);
        long begin = System.nanoTime();
        assertThat(ask(BAKERY).body()).contains("PADARIA AURORA");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(400));
    }

    @Test
    void refusesAFaultItCannotPlay() throws Exception {
        HttpRequest order = HttpRequest.newBuilder(URI.create(simulator.url() + "/_control/faults"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"mode\":\"explode\"}"))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(order, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("explode");
        }
    }

    private int[] statuses(int times) {
        return IntStream.range(0, times)
                .map(number -> {
                    try {
                        return ask(BAKERY).statusCode();
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray();
    }

    private HttpResponse<String> ask(String cnpj) throws IOException, InterruptedException {
        return ask(cnpj, Duration.ofSeconds(20));
    }

    private HttpResponse<String> ask(String cnpj, Duration limit) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.url() + "/api/cnpj/v1/" + cnpj))
                .timeout(limit)
                .build();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
