package br.com.connectenergy.local.demo.drive;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A sign-in to the engine's web applications; signs in again when the server has forgotten it. */
final class EngineSession {
    private final Browser browser;
    private final URI server;
    private final String credentials;

    EngineSession(URI server, String username, String password) {
        this.server = server;
        this.browser = new Browser(server);
        this.credentials = "username=" + encode(username) + "&password=" + encode(password);
    }

    void signIn() {
        Answer answer = browser.post("/api/login?" + credentials);
        if (!answer.ok()) throw new UnexpectedAnswer(answer, 204);
        // brings the anti-forgery token of the new session
        browser.get("/v1/internal/users/current");
    }

    Answer ask(Function<Browser, Answer> request) {
        Answer answer = request.apply(browser);
        if (answer.status() != 401) return answer;
        signIn();
        return request.apply(browser);
    }

    URI server() {
        return server;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
