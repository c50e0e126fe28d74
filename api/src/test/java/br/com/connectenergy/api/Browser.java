package br.com.connectenergy.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One person's browser over real HTTP: keeps cookies and returns the CSRF token like the portal does. */
public final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "test-boundary-7c1f";
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> extraHeaders = new LinkedHashMap<>();
    private final URI base;

    public Browser(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /** The same browser, sending one more header with everything. */
    public Browser with(String header, String value) {
        extraHeaders.put(header, value);
        return this;
    }

    /** The same browser with a cookie that it was not given. */
    public Browser holding(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null, true);
    }

    public Answer post(String path, @Nullable Object body) {
        return sendJson("POST", path, body, true);
    }

    public Answer put(String path, Object body) {
        return sendJson("PUT", path, body, true);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null, true);
    }

    public Answer postWithoutCsrf(String path, Object body) {
        return sendJson("POST", path, body, false);
    }

    public Answer sendWithoutCsrf(String method, String path) {
        return send(method, path, BodyPublishers.noBody(), null, false);
    }

    public Answer postText(String path, String body, String mediaType) {
        return send("POST", path, BodyPublishers.ofString(body), mediaType, true);
    }

    public Answer postForm(String path, String form) {
        return send("POST", path, BodyPublishers.ofString(form), "application/x-www-form-urlencoded", false);
    }

    /** Sends without saying how long it will be. */
    public Answer postStreamed(String path, byte[] body, String mediaType) {
        return send("POST", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), mediaType, true);
    }

    public Answer upload(String path, @Nullable String kind, String fileName, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        if (kind != null) {
            write(form, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n");
        }
        write(
                form,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        form.writeBytes(content);
        write(form, "\r\n--" + BOUNDARY + "--\r\n");
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(form.toByteArray()),
                "multipart/form-data; boundary=" + BOUNDARY,
                true);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** All cookies as one header. */
    public String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The token that a change must carry, fetched when there is none yet. */
    public String csrf() {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/v1/terms");
        }
        return cookie("XSRF-TOKEN").orElse("");
    }

    private Answer sendJson(String method, String path, @Nullable Object body, boolean csrf) {
        return body == null
                ? send(method, path, BodyPublishers.noBody(), null, csrf)
                : send(method, path, BodyPublishers.ofString(JSON.writeValueAsString(body)), "application/json", csrf);
    }

    private Answer send(String method, String path, BodyPublisher body, @Nullable String mediaType, boolean csrf) {
        if (csrf && !"GET".equals(method) && cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/v1/terms");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        extraHeaders.forEach(request::header);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        if (csrf) {
            cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        }
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void write(ByteArrayOutputStream form, String text) {
        form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
