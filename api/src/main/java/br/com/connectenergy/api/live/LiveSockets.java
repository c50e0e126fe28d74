package br.com.connectenergy.api.live;

import br.com.connectenergy.api.security.PortalSettings;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Puts the live connection at its address. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveSockets implements WebSocketConfigurer {

    private final LiveHandler handler;
    private final LiveGate gate;
    private final PortalSettings portal;

    LiveSockets(LiveHandler handler, LiveGate gate, PortalSettings portal) {
        this.handler = handler;
        this.gate = gate;
        this.portal = portal;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/api/v1/live").addInterceptors(gate).setAllowedOrigins(portal.origin());
    }
}
