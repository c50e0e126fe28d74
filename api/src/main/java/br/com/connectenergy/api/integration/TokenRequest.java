package br.com.connectenergy.api.integration;

import br.com.connectenergy.core.integration.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;

/** A request to the token endpoint (RFC 6749, 4.4.2) that is well formed; whoever sends it is not known yet. */
record TokenRequest(
        String clientId, String clientSecret, @Nullable String scope) {

    private static final String BASIC = "Basic ";
    private static final List<String> PARAMETERS = List.of("grant_type", "client_id", "client_secret", "scope");

    /** Every parameter at most once and never in the address, one way of showing the secret and not two. */
    static TokenRequest read(HttpServletRequest http, MultiValueMap<String, String> form) throws TokenRefused {
        boolean once = PARAMETERS.stream()
                .allMatch(name -> form.getOrDefault(name, List.of()).size() <= 1);
        String grant = form.getFirst("grant_type");
        if (!once || http.getQueryString() != null || grant == null) {
            throw new TokenRefused("invalid_request", false);
        }
        if (!"client_credentials".equals(grant)) {
            throw new TokenRefused("unsupported_grant_type", false);
        }
        String header = http.getHeader(HttpHeaders.AUTHORIZATION);
        String id = form.getFirst("client_id");
        String secret = form.getFirst("client_secret");
        if (header != null) {
            TokenRequest basic = basic(header, form.getFirst("scope"));
            if (secret != null || (id != null && !id.equals(basic.clientId()))) {
                throw new TokenRefused("invalid_request", false);
            }
            return basic;
        }
        if (id == null || secret == null) {
            throw new TokenRefused("invalid_client", false);
        }
        return new TokenRequest(id, secret, form.getFirst("scope"));
    }

    private static TokenRequest basic(String header, @Nullable String scope) throws TokenRefused {
        try {
            boolean basic = header.regionMatches(true, 0, BASIC, 0, BASIC.length());
            String pair = basic
                    ? new String(
                            Base64.getDecoder()
                                    .decode(header.substring(BASIC.length()).strip()),
                            StandardCharsets.UTF_8)
                    : "";
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw new TokenRefused("invalid_client", true);
            }
            return new TokenRequest(decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1)), scope);
        } catch (IllegalArgumentException malformed) {
            throw new TokenRefused("invalid_client", true);
        }
    }

    /** What is asked for, or everything there is when nothing was named; empty when it asks for more than that. */
    Optional<Set<Scope>> within(Set<Scope> all) {
        if (scope == null) {
            return Optional.of(all);
        }
        Set<Optional<Scope>> wanted =
                Stream.of(scope.split(" ", -1)).map(Scope::parse).collect(Collectors.toSet());
        Set<Scope> known = wanted.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        return known.size() == wanted.size() && all.containsAll(known) ? Optional.of(known) : Optional.empty();
    }

    @Override
    public String toString() {
        return "TokenRequest[hidden]";
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
