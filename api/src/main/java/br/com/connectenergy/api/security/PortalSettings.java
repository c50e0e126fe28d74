package br.com.connectenergy.api.security;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where people reach the portal; https makes every cookie Secure and asks browsers to stay on https. */
@Validated
@ConfigurationProperties("connectenergy")
record PortalSettings(@NotNull URI portalUrl) {

    boolean isSecure() {
        return "https".equals(portalUrl.getScheme());
    }
}
