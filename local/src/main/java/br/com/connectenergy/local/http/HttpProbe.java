package br.com.connectenergy.local.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** Asks an address once, briefly: an answer or nothing. */
public final class HttpProbe {
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final HttpClient CLIENT = builder().build();

    private HttpProbe() {}

    public static boolean isOk(String url) {
        return get(url).isPresent();
    }

    /** The body of a 200 answer. */
    public static Optional<String> get(String url) {
        return get(url, CLIENT);
    }

    /** The same over TLS, from a server that these authorities vouch for. */
    public static Optional<String> get(String url, SSLContext trust) {
        try (HttpClient client = builder().sslContext(trust).build()) {
            return get(url, client);
        }
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT);
    }

    private static Optional<String> get(String url, HttpClient client) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT).build();
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
