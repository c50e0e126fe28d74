package br.com.connectenergy.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What all our access tokens (RFC 9068) share: signed by RS256 and by nothing else, whatever a token asks for. */
@Component
class SignedTokens {

    static final String AUDIENCE = "connectenergy-api";
    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.RS256;
    private static final Duration SKEW = Duration.ofSeconds(30);
    private final TokenKeys keys;
    private final String issuer;
    private final Clock clock;

    SignedTokens(TokenKeys keys, PortalSettings portal, Clock clock) {
        this.keys = keys;
        this.issuer = portal.portalUrl().toString();
        this.clock = clock;
    }

    /** Adds who issues it, for whom, its id and its moment. */
    String sign(JWTClaimsSet.Builder claims) {
        TokenKeys.Signer signer = keys.signer();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(ALGORITHM).keyID(signer.kid()).type(TYPE).build(),
                claims.issuer(issuer)
                        .audience(AUDIENCE)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(clock.instant()))
                        .build());
        try {
            token.sign(new RSASSASigner(signer.key()));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("the signing key cannot sign", unusable);
        }
        return token.serialize();
    }

    /** Empty for whatever is not a token of ours that is good right now. */
    Optional<JWTClaimsSet> verify(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            JWSHeader header = token.getHeader();
            boolean ours = ALGORITHM.equals(header.getAlgorithm()) && TYPE.equals(header.getType());
            Optional<RSAPublicKey> key = Optional.ofNullable(header.getKeyID()).flatMap(keys::find);
            if (!ours || key.isEmpty() || !token.verify(new RSASSAVerifier(key.get()))) {
                return Optional.empty();
            }
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return isGoodNow(claims) ? Optional.of(claims) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private boolean isGoodNow(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date expiry = claims.getExpirationTime();
        Date issued = claims.getIssueTime();
        return issuer.equals(claims.getIssuer())
                && List.of(AUDIENCE).equals(claims.getAudience())
                && expiry != null
                && now.isBefore(expiry.toInstant())
                && issued != null
                && !issued.toInstant().isAfter(now.plus(SKEW));
    }
}
