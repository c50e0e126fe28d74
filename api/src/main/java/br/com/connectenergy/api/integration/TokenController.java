package br.com.connectenergy.api.integration;

import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.security.ClientAddress;
import br.com.connectenergy.api.security.ClientTokens;
import br.com.connectenergy.core.integration.ClientGrant;
import br.com.connectenergy.core.integration.ClientSignIns;
import br.com.connectenergy.core.integration.Scope;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** RF008: a third-party system exchanges its secret for a token (RFC 6749, 4.4); the contract names it as a security scheme. */
@Hidden
@RestController
class TokenController {

    private final ClientSignIns signIns;
    private final ClientTokens tokens;
    private final RateLimits limits;
    private final ClientAddress addresses;

    TokenController(ClientSignIns signIns, ClientTokens tokens, RateLimits limits, ClientAddress addresses) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.limits = limits;
        this.addresses = addresses;
    }

    @PostMapping(
            path = "/oauth2/token",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> token(
            HttpServletRequest http, @RequestParam MultiValueMap<String, String> form) {
        limits.take(Limit.TOKENS_OF_ADDRESS, addresses.limitKey(http));
        try {
            return granted(TokenRequest.read(http, form), http.getHeader(HttpHeaders.AUTHORIZATION) != null);
        } catch (TokenRefused refused) {
            return refused(refused);
        }
    }

    private ResponseEntity<Map<String, Object>> granted(TokenRequest request, boolean byHeader) throws TokenRefused {
        ClientGrant all = signIns.signIn(request.clientId(), request.clientSecret())
                .orElseThrow(() -> new TokenRefused("invalid_client", byHeader));
        Set<Scope> scopes = request.within(all.scopes()).orElseThrow(() -> new TokenRefused("invalid_scope", false));
        ClientGrant grant = new ClientGrant(all.clientId(), all.company(), scopes);
        signIns.issued(grant);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", tokens.issue(grant));
        body.put("token_type", "Bearer");
        body.put("expires_in", ClientTokens.VALIDITY.toSeconds());
        body.put("scope", Scope.text(scopes));
        return answer(HttpStatus.OK).body(body);
    }

    private static ResponseEntity<Map<String, Object>> refused(TokenRefused refused) {
        ResponseEntity.BodyBuilder answer =
                answer(refused.isOfClient() ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST);
        if (refused.isOfClient() && refused.isByHeader()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"oauth2\"");
        }
        return answer.body(Map.of("error", refused.error()));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.PRAGMA, "no-cache");
    }
}
