package br.com.connectenergy.api.live;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Brings the container's connections to the hub; a browser only listens, so whatever it says ends its connection. */
@Component
class LiveHandler extends TextWebSocketHandler implements SubProtocolCapable {

    static final String PROTOCOL = "connectenergy.live.v1";
    private final LiveHub hub;

    LiveHandler(LiveHub hub) {
        this.hub = hub;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        hub.open(session);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        session.close(CloseStatus.NOT_ACCEPTABLE);
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        hub.alive(session);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        hub.close(session);
    }
}
