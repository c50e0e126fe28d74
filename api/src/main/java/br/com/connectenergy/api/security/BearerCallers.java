package br.com.connectenergy.api.security;

import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.core.integration.ClientGrant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Reads a third-party system from the header of its request (RFC 6750); cookies of such a request count for nothing. */
@Component
class BearerCallers {

    private static final String SCHEME = "Bearer ";
    private final ClientTokens tokens;
    private final RateLimits limits;

    BearerCallers(ClientTokens tokens, RateLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /** No page of another site can make a browser send this header, so such a request needs no CSRF token. */
    static boolean isBearer(HttpServletRequest request) {
        return textOf(request).isPresent();
    }

    /** Empty without a bearer token; one that is not good right now ends the request. */
    Optional<CallerAuthentication> of(HttpServletRequest request) {
        Optional<String> text = textOf(request);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ClientGrant grant = tokens.verify(text.get()).orElseThrow(() -> WebError.TOKEN_REFUSED.refuse());
        limits.take(Limit.REQUESTS_OF_CLIENT, grant.clientId().toString());
        return Optional.of(CallerAuthentication.of(grant));
    }

    private static Optional<String> textOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
