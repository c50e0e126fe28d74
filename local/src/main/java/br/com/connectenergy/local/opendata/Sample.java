package br.com.connectenergy.local.opendata;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

/** A file of the sample and what may be wrong with it; its text is its bytes, one character each. */
final class Sample {
    private final String text;

    private Sample(String text) {
        this.text = text;
    }

    static Sample of(String file) {
        try (InputStream content = Sample.class.getResourceAsStream("/sample/open-data/" + file)) {
            return new Sample(
                    new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Sample ofText(String text) {
        return new Sample(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /** A column more at the end of every line; in JSON another name of the value. */
    Sample withAnotherHeader() {
        if (isJson()) return new Sample(text.replace("\"Valor\"", "\"Value\"").replace("\"valor\"", "\"value\""));
        return new Sample(text.lines().map(line -> line + ";Nova").collect(Collectors.joining("\n", "", "\n")));
    }

    Sample withEveryLineTwice() {
        if (isJson()) return this;
        String header = text.lines().findFirst().orElse("");
        return new Sample(header + "\n"
                + text.lines().skip(1).map(line -> line + "\n" + line).collect(Collectors.joining("\n", "", "\n")));
    }

    void send(HttpExchange exchange) throws IOException {
        String mark = "\"" + hash() + "\"";
        exchange.getResponseHeaders().set("ETag", mark);
        if (mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        byte[] bytes = bytes();
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Announces the whole and breaks off in the middle. */
    void sendHalf(HttpExchange exchange) throws IOException {
        byte[] bytes = bytes();
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
    }

    private boolean isJson() {
        return text.startsWith("[");
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
