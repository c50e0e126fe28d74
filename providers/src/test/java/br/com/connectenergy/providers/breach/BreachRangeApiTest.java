package br.com.connectenergy.providers.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.identity.BreachedPasswordsUnavailable;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RNF010")
class BreachRangeApiTest {

    private static final String ENDING = "0".repeat(34);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final BreachRangeApi api;
    private volatile int status = 200;
    private volatile String body = "";

    BreachRangeApiTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api = api(server.getAddress().getPort());
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksForFiveDigitsOnlyAndReadsWhatIsNoPadding() {
        body = ENDING + "1:37\r\n" + ENDING + "2:0\r\nnonsense\r\n" + ENDING + "3:1";

        assertThat(api.endingsOf("ABCDE")).containsExactlyInAnyOrder(ENDING + "1", ENDING + "3");
        assertThat(asked).containsExactly("GET /range/ABCDE true");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 404, 429, 500, 503})
    void everyOtherAnswerIsNone(int answered) {
        status = answered;

        assertThatThrownBy(() -> api.endingsOf("ABCDE")).isInstanceOf(BreachedPasswordsUnavailable.class);
    }

    @Test
    void nobodyThereAndAnAnswerWithoutEndAreNoneEither() {
        body = "x".repeat(1024 * 1024 + 1);
        assertThatThrownBy(() -> api.endingsOf("ABCDE")).isInstanceOf(BreachedPasswordsUnavailable.class);
        server.stop(0);
        assertThatThrownBy(() -> api.endingsOf("ABCDE")).isInstanceOf(BreachedPasswordsUnavailable.class);
    }

    private static BreachRangeApi api(int port) {
        return new BreachRangeApi(new BreachSettings(
                BreachSettings.Source.RANGE_API, null, URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(5)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Add-Padding"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
