package br.com.connectenergy.processes.engine;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts a search to the engine's REST and reads whatever JSON the server's version answers. */
final class EngineSearch {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final URI address;
    private final EngineSettings.@Nullable Credentials credentials;

    EngineSearch(EngineSettings settings) {
        this.address = settings.rest();
        this.credentials = settings.credentials();
    }

    /** Throws {@link UncheckedIOException} when the engine is away or does not answer with a result. */
    JsonNode post(String path, Map<String, Object> query) {
        try {
            HttpResponse<String> answer = http.send(request(path, query), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
            return JSON.readTree(answer.body());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException(path));
        }
    }

    private HttpRequest request(String path, Map<String, Object> query) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(ANSWER_TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(query)));
        if (credentials != null) {
            byte[] pair = (credentials.username() + ":" + credentials.password()).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return request.build();
    }
}
