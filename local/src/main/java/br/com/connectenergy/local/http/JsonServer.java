package br.com.connectenergy.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A loopback HTTP server on virtual threads whose handlers answer with JSON, text or HTML. */
public final class JsonServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpServer server;

    public JsonServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        on("/health", exchange -> Reply.json(200, "{\"status\":\"UP\"}"));
    }

    /** Handles a path and everything below it; an exception of the handler is a 400 (wrong input) or 500. */
    public JsonServer on(String path, Handler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                send(exchange, answer(handler, exchange));
            }
        });
        return this;
    }

    /** Leaves the whole answer to the handler: bytes, headers, or nothing at all. */
    public JsonServer raw(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    public JsonServer start() {
        server.start();
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static JsonNode body(HttpExchange exchange) {
        return JSON.readTree(exchange.getRequestBody());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Reply answer(Handler handler, HttpExchange exchange) throws IOException {
        try {
            return handler.handle(exchange);
        } catch (IllegalArgumentException | JacksonException e) {
            return Reply.json(400, json(Map.of("message", String.valueOf(e.getMessage()))));
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.status() == Reply.NONE) return;
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        byte[] body = reply.bytes();
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (reply.pauseMillis() == 0) {
            exchange.getResponseBody().write(body);
            return;
        }
        reply.drip(exchange.getResponseBody());
    }

    /** Turns a request into a reply. */
    @FunctionalInterface
    public interface Handler {
        Reply handle(HttpExchange exchange) throws IOException;
    }
}
