package br.com.connectenergy.local.http;

import br.com.connectenergy.local.process.DetachedProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a handler answers; a reply without status closes the connection instead of answering. */
public record Reply(int status, String type, String body, long pauseMillis) {
    static final int NONE = -1;
    private static final int DRIPS = 10;

    public static Reply json(int status, String body) {
        return new Reply(status, "application/json; charset=utf-8", body, 0);
    }

    public static Reply html(String body) {
        return new Reply(200, "text/html; charset=utf-8", body, 0);
    }

    /** The connection is closed without a word. */
    public static Reply hangUp() {
        return new Reply(NONE, "", "", 0);
    }

    /** The same reply, its body spread over a time. */
    public Reply slowly(long millis) {
        return new Reply(status, type, body, millis);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    void drip(OutputStream out) throws IOException {
        byte[] bytes = bytes();
        int step = Math.max(1, bytes.length / DRIPS);
        for (int from = 0; from < bytes.length; from += step) {
            DetachedProcess.pause(Duration.ofMillis(pauseMillis / DRIPS));
            out.write(bytes, from, Math.min(step, bytes.length - from));
            out.flush();
        }
    }
}
