package br.com.connectenergy.api.integration;

import br.com.connectenergy.api.security.PortalSettings;
import br.com.connectenergy.core.integration.Scope;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a third-party system can find out about the token endpoint by itself (RFC 8414). */
@Hidden
@RestController
class IssuerController {

    private final URI portal;

    IssuerController(PortalSettings portal) {
        this.portal = portal.portalUrl();
    }

    @GetMapping("/.well-known/oauth-authorization-server")
    Map<String, Object> metadata() {
        return Map.of(
                "issuer", portal.toString(),
                "token_endpoint", portal.resolve("/oauth2/token").toString(),
                "jwks_uri", portal.resolve("/.well-known/jwks.json").toString(),
                "scopes_supported",
                        Stream.of(Scope.values()).map(Scope::value).sorted().toList(),
                "response_types_supported", List.of(),
                "grant_types_supported", List.of("client_credentials"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
    }
}
