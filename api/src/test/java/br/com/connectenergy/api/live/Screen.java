package br.com.connectenergy.api.live;

import br.com.connectenergy.api.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One open page of the portal with its live connection, as a browser would have it. */
final class Screen implements WebSocket.Listener, AutoCloseable {

    static final String PORTAL = "http://localhost:18080";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final AtomicInteger closed = new AtomicInteger();
    private final StringBuilder part = new StringBuilder();
    private final boolean reads;
    private final WebSocket socket;

    private Screen(int port, String ticket, String origin, String query, boolean reads) {
        this.reads = reads;
        this.socket = HTTP.newWebSocketBuilder()
                .header("Origin", origin)
                .subprotocols("connectenergy.live.v1", ticket)
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/api/v1/live" + query), this)
                .join();
    }

    static String ticket(Browser browser) {
        return browser.post("/api/v1/live/tickets", null).expect(201).text("/ticket");
    }

    static Screen of(int port, Browser browser) {
        return new Screen(port, ticket(browser), PORTAL, "", true);
    }

    static Screen after(int port, Browser browser, long lastEventId) {
        return new Screen(port, ticket(browser), PORTAL, "?lastEventId=" + lastEventId, true);
    }

    /** A page that stopped taking what is sent. */
    static Screen frozen(int port, Browser browser, long lastEventId) {
        return new Screen(port, ticket(browser), PORTAL, "?lastEventId=" + lastEventId, false);
    }

    /** The status with which a handshake is refused. */
    static int refusal(int port, String ticket, String origin) {
        try {
            new Screen(port, ticket, origin, "", true).close();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reads) {
            opened.request(Long.MAX_VALUE);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.set(status);
        return null;
    }

    /** Waits for the first message, which says where the feed stands. */
    long begins() {
        await(() -> !messages.isEmpty());
        return messages.getFirst().at("/id").asLong();
    }

    /** Everything but heartbeats, in the order in which it came. */
    List<JsonNode> events() {
        return messages.stream()
                .filter(message -> !"HEARTBEAT".equals(message.at("/kind").asString()))
                .toList();
    }

    List<Long> ids() {
        return events().stream().map(event -> event.at("/id").asLong()).toList();
    }

    List<JsonNode> heartbeats() {
        return messages.stream()
                .filter(message -> "HEARTBEAT".equals(message.at("/kind").asString()))
                .toList();
    }

    int closed() {
        return closed.get();
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
