package br.com.connectenergy.local.demo.drive;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** One visitor of one server: keeps its cookies and sends back the anti-forgery token in the way that server's own pages do. */
public final class Browser {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Operate and Tasklist 8.6 hand a new token out with their answers; the cookie of that name is not the token. */
    private static final String ENGINE_TOKEN = "X-CSRF-TOKEN";

    private final URI server;
    private final Cookies cookies = new Cookies();
    private volatile String engineToken = "";

    public Browser(URI server) {
        this.server = server;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Optional.empty());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), Optional.empty());
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), Optional.empty());
    }

    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return json("PATCH", path, body);
    }

    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(Multipart.form(fields, fileName, content)),
                Optional.of("multipart/form-data; boundary=" + Multipart.BOUNDARY));
    }

    private Answer json(String method, String path, Object body) {
        return send(method, path, BodyPublishers.ofString(Json.write(body)), Optional.of("application/json"));
    }

    private Answer send(String method, String path, BodyPublisher body, Optional<String> contentType) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).method(method, body);
        request.header("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.1");
        contentType.ifPresent(type -> request.header("Content-Type", type));
        cookies.header().ifPresent(cookie -> request.header("Cookie", cookie));
        if (!method.equals("GET")) proveOrigin(request);
        // the query may carry a password
        String name = method + " " + path.replaceFirst("\\?.*", "");
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            cookies.keep(response.headers());
            response.headers().firstValue(ENGINE_TOKEN).ifPresent(token -> engineToken = token);
            return new Answer(name, response.statusCode(), Json.read(response.body()));
        } catch (IOException e) {
            throw new ServerAway(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerAway(name, e);
        }
    }

    private void proveOrigin(HttpRequest.Builder request) {
        cookies.value("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        String token = engineToken;
        if (!token.isEmpty()) request.header(ENGINE_TOKEN, token);
    }
}
