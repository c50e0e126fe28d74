package br.com.connectenergy.providers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The control API of a simulator: orders faults and reads what it got. */
public final class Control {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;

    public Control(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    public void fault(String json) {
        ask(HttpRequest.newBuilder(base.resolve("/_control/faults")).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public String get(String path) {
        return ask(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    private static String ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
