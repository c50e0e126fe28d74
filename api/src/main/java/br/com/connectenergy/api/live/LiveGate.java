package br.com.connectenergy.api.live;

import br.com.connectenergy.api.security.PortalSettings;
import br.com.connectenergy.core.live.LiveTickets;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets in the portal's own page, with a ticket that nobody used before; the ticket says which company it is. */
@Component
class LiveGate implements HandshakeInterceptor {

    static final String COMPANY = LiveGate.class.getName() + ".company";
    static final String CURSOR = LiveGate.class.getName() + ".cursor";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private final LiveTickets tickets;
    private final LiveHub hub;
    private final String origin;

    LiveGate(LiveTickets tickets, LiveHub hub, PortalSettings portal) {
        this.tickets = tickets;
        this.hub = hub;
        this.origin = portal.origin();
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (!origin.equals(request.getHeaders().getOrigin())) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        Optional<RegistrationId> company = ticketOf(request).flatMap(tickets::redeem);
        if (company.isEmpty()) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        if (hub.isFull(company.get())) {
            response.setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
            return false;
        }
        attributes.put(COMPANY, company.get());
        lastEventId(request).ifPresent(id -> attributes.put(CURSOR, id));
        return true;
    }

    /** In a header and not in the address, because addresses are written into logs on the way. */
    private static Optional<String> ticketOf(ServerHttpRequest request) {
        return request.getHeaders().getValuesAsList(WebSocketHttpHeaders.SEC_WEBSOCKET_PROTOCOL).stream()
                .flatMap(offered -> Stream.of(offered.split(",", -1)))
                .map(String::trim)
                .filter(offered -> !LiveHandler.PROTOCOL.equals(offered))
                .findFirst();
    }

    private static Optional<Long> lastEventId(ServerHttpRequest request) {
        return Optional.ofNullable(UriComponentsBuilder.fromUri(request.getURI())
                        .build()
                        .getQueryParams()
                        .getFirst("lastEventId"))
                .filter(NUMBER.asMatchPredicate())
                .map(Long::valueOf);
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
