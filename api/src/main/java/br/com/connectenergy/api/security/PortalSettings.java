package br.com.connectenergy.api.security;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where people reach the portal; https makes every cookie Secure and asks browsers to stay on https. */
@Validated
@ConfigurationProperties("connectenergy")
public record PortalSettings(@NotNull URI portalUrl) {

    boolean isSecure() {
        return "https".equals(portalUrl.getScheme());
    }

    /** What a browser sends as {@code Origin} when the portal's page speaks. */
    public String origin() {
        return portalUrl.getScheme() + "://" + portalUrl.getAuthority();
    }

    /** The same place for a WebSocket; browsers that do not count it as {@code 'self'} need it by name. */
    String socketOrigin() {
        return (isSecure() ? "wss" : "ws") + "://" + portalUrl.getAuthority();
    }
}
