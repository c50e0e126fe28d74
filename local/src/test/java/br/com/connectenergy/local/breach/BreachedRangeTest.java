package br.com.connectenergy.local.breach;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.local.http.JsonServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class BreachedRangeTest {
    @Test
    void aKnownPasswordIsUnderItsOwnPrefixAndUnderNoOther() throws IOException, InterruptedException {
        try (JsonServer server =
                new JsonServer(0).on(BreachedRange.PATH, BreachedRange::answer).start()) {
            assertThat(get(server, "ABF7A").body()).contains("AD6438836DBE526AA231ABDE2D0EEF74D42:17");
            assertThat(get(server, "ABF7B").body()).doesNotContain(":17");
            assertThat(get(server, "abf7a").statusCode()).isEqualTo(400);
        }
    }

    private static HttpResponse<String> get(JsonServer server, String prefix) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/range/" + prefix))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
