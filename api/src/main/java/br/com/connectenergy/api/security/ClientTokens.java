package br.com.connectenergy.api.security;

import br.com.connectenergy.core.integration.ClientGrant;
import br.com.connectenergy.core.integration.ClientId;
import br.com.connectenergy.core.integration.Scope;
import br.com.connectenergy.core.shared.RegistrationId;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Access tokens of third-party systems: by the same keys as those of people, and neither passes for the other. */
@Component
public class ClientTokens {

    /** How long a token is good; there is no refresh, the system asks again. */
    public static final Duration VALIDITY = AccessTokens.VALIDITY;

    private static final String CLIENT = "client_id";
    private final SignedTokens tokens;
    private final DeniedClients denied;
    private final Clock clock;

    ClientTokens(SignedTokens tokens, DeniedClients denied, Clock clock) {
        this.tokens = tokens;
        this.denied = denied;
        this.clock = clock;
    }

    /** The token of a system that has just signed in. */
    public String issue(ClientGrant grant) {
        return tokens.sign(new JWTClaimsSet.Builder()
                .subject(grant.clientId().toString())
                .expirationTime(Date.from(clock.instant().plus(VALIDITY)))
                .claim(CLIENT, grant.clientId().toString())
                .claim("cid", grant.company().toString())
                .claim("scope", Scope.text(grant.scopes())));
    }

    /** Empty for whatever is not a token of a system that is good right now. */
    Optional<ClientGrant> verify(String text) {
        try {
            Optional<JWTClaimsSet> claims = tokens.verify(text).filter(known -> known.getClaim(CLIENT) != null);
            return claims.isPresent()
                    ? read(claims.get()).filter(grant -> !denied.contains(grant.clientId()))
                    : Optional.empty();
        } catch (ParseException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<ClientGrant> read(JWTClaimsSet claims) throws ParseException {
        RegistrationId company = RegistrationId.of(claims.getStringClaim("cid"));
        Set<Scope> scopes = Stream.of(claims.getStringClaim("scope").split(" ", -1))
                .flatMap(value -> Scope.parse(value).stream())
                .collect(Collectors.toUnmodifiableSet());
        return ClientId.parse(claims.getStringClaim(CLIENT)).map(client -> new ClientGrant(client, company, scopes));
    }
}
