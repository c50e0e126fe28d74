package br.com.connectenergy.api.live;

import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** The live connections of this copy of the application, each on the topic of its own company and no other. */
@Component
class LiveHub {

    private static final CloseStatus TOO_MANY = CloseStatus.SERVICE_OVERLOAD;
    private final Map<String, LiveConnection> connections = new ConcurrentHashMap<>();
    private final CompanyFeed feed;
    private final Clock clock;
    private final JsonMapper json;
    private final LiveSettings settings;

    LiveHub(CompanyFeed feed, Clock clock, JsonMapper json, LiveSettings settings) {
        this.feed = feed;
        this.clock = clock;
        this.json = json;
        this.settings = settings;
    }

    boolean isFull(RegistrationId company) {
        return of(company).size() >= settings.connectionsPerCompany();
    }

    void open(WebSocketSession session) {
        RegistrationId company =
                (RegistrationId) Objects.requireNonNull(session.getAttributes().get(LiveGate.COMPANY));
        @Nullable Long cursor = (Long) session.getAttributes().get(LiveGate.CURSOR);
        LiveConnection connection = new LiveConnection(session, company, feed, json, clock.instant());
        connections.put(session.getId(), connection);
        if (of(company).size() > settings.connectionsPerCompany()) {
            connection.close(TOO_MANY);
        } else {
            connection.begin(cursor);
        }
    }

    void alive(WebSocketSession session) {
        LiveConnection connection = connections.get(session.getId());
        if (connection != null) {
            connection.alive(clock.instant());
        }
    }

    void close(WebSocketSession session) {
        connections.remove(session.getId());
    }

    /** Each connection reads what it has not sent yet, in its own time. */
    void moved(RegistrationId company) {
        of(company).forEach(LiveConnection::catchUp);
    }

    /** Something may have been missed: everybody looks. */
    void allMoved() {
        connections.values().forEach(LiveConnection::catchUp);
    }

    /** Shows every browser that we are here, and ends the connections that are silent or have to prove themselves anew. */
    void beat() {
        connections.values().forEach(connection -> connection.beat(clock.instant(), settings));
    }

    void closeAll() {
        connections.values().forEach(connection -> connection.close(CloseStatus.SERVICE_RESTARTED));
    }

    int size() {
        return connections.size();
    }

    private List<LiveConnection> of(RegistrationId company) {
        Collection<LiveConnection> all = connections.values();
        return all.stream().filter(connection -> connection.isOf(company)).toList();
    }
}
