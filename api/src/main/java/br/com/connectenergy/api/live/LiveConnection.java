package br.com.connectenergy.api.live;

import br.com.connectenergy.core.live.CompanyEvent;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.shared.RegistrationId;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser of one company. It reads the feed from the last event it sent, so nothing is kept in memory for a slow
 * browser: one that does not take what is sent is closed, and catches up when it comes back.
 */
final class LiveConnection {

    private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
    private static final long SEND_MILLIS = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(LiveConnection.class);
    private static final int BATCH = 100;
    private static final CloseStatus RENEW = new CloseStatus(4000, "renew");

    private final WebSocketSession session;
    private final RegistrationId company;
    private final CompanyFeed feed;
    private final JsonMapper json;
    private final Instant openedAt;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicBoolean moved = new AtomicBoolean();
    private volatile Instant lastSignOfLife;
    private boolean begun;
    private long sent;

    LiveConnection(WebSocketSession session, RegistrationId company, CompanyFeed feed, JsonMapper json, Instant now) {
        this.session = session;
        limitSending(session);
        this.company = company;
        this.feed = feed;
        this.json = json;
        this.openedAt = now;
        this.lastSignOfLife = now;
    }

    boolean isOf(RegistrationId whose) {
        return company.equals(whose);
    }

    /** Without a last event the browser begins at the present. */
    void begin(@Nullable Long lastEventId) {
        work(() -> {
            long last = feed.lastId(company);
            // A higher number than the newest comes from another database: the browser has to begin anew.
            sent = lastEventId == null || lastEventId > last ? last : lastEventId;
            begun = true;
            send(Map.of("id", sent, "kind", "HEARTBEAT", "facts", Map.of(), "at", openedAt));
            moved.set(true);
            readAll();
        });
    }

    void catchUp() {
        if (!moved.getAndSet(true)) {
            work(this::readAll);
        }
    }

    void alive(Instant now) {
        lastSignOfLife = now;
    }

    void beat(Instant now, LiveSettings settings) {
        if (lastSignOfLife.plus(settings.silence()).isBefore(now)) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        } else if (openedAt.plus(settings.longestConnection()).isBefore(now)) {
            close(RENEW);
        } else {
            moved.set(true);
            work(() -> {
                readAll();
                send(Map.of("id", sent, "kind", "HEARTBEAT", "facts", Map.of(), "at", now));
                session.sendMessage(new PingMessage());
            });
        }
    }

    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException gone) {
            LOG.debug("a live connection was gone already", gone);
        }
    }

    /** One thread at a time; whoever finds it busy leaves the mark, and the busy one looks again. */
    private void work(Sending sending) {
        Thread.ofVirtual().name("live-" + session.getId()).start(() -> {
            reading.lock();
            try {
                if (session.isOpen()) {
                    sending.run();
                }
            } catch (IOException | RuntimeException broken) {
                LOG.info("a live connection ends: {}", broken.getClass().getSimpleName());
                close(CloseStatus.SESSION_NOT_RELIABLE);
            } finally {
                reading.unlock();
            }
        });
    }

    private void readAll() throws IOException {
        while (begun && moved.getAndSet(false)) {
            List<CompanyEvent> events = feed.after(company, sent, BATCH);
            while (!events.isEmpty()) {
                for (CompanyEvent event : events) {
                    send(LiveEvent.of(event));
                    sent = event.id();
                }
                events = events.size() < BATCH ? List.of() : feed.after(company, sent, BATCH);
            }
        }
    }

    private static void limitSending(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession container) {
            Session browser = container.getNativeSession(Session.class);
            if (browser != null) {
                browser.getUserProperties().put(SEND_TIMEOUT, SEND_MILLIS);
            }
        }
    }

    private void send(Object message) throws IOException {
        session.sendMessage(new TextMessage(json.writeValueAsString(message)));
    }

    @FunctionalInterface
    private interface Sending {
        void run() throws IOException;
    }
}
