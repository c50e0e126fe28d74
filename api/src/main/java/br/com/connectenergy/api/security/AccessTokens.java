package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.CompanyRole;
import br.com.connectenergy.core.identity.Credential;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SessionId;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Access tokens (RFC 9068), good for fifteen minutes: signed by RS256 and by nothing else, whatever a token asks for. */
@Component
class AccessTokens {

    static final Duration VALIDITY = Duration.ofMinutes(15);
    static final String AUDIENCE = "connectenergy-api";
    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.RS256;
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final TokenKeys keys;
    private final String issuer;
    private final Clock clock;

    AccessTokens(TokenKeys keys, PortalSettings portal, Clock clock) {
        this.keys = keys;
        this.issuer = portal.portalUrl().toString();
        this.clock = clock;
    }

    String issue(Credential credential) {
        Instant now = clock.instant();
        Instant expiry = now.plus(VALIDITY);
        @Nullable RegistrationId company = credential.company();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject(credential.accountId().toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiry.isBefore(credential.expiresAt()) ? expiry : credential.expiresAt()))
                .claim("sid", credential.sessionId().toString())
                .claim("gen", credential.generation())
                .claim("auth_time", credential.signedInAt().getEpochSecond())
                .claim("amr", credential.methods())
                .claim("cid", company == null ? null : company.toString())
                .claim("owner", credential.owner())
                .claim(
                        "roles",
                        credential.roles().stream().map(Enum::name).sorted().toList())
                .build();
        return signed(claims);
    }

    /** Empty for whatever is not a token of ours that is good right now. */
    Optional<VerifiedToken> verify(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            JWSHeader header = token.getHeader();
            boolean ours = ALGORITHM.equals(header.getAlgorithm()) && TYPE.equals(header.getType());
            Optional<RSAPublicKey> key = Optional.ofNullable(header.getKeyID()).flatMap(keys::find);
            if (!ours || key.isEmpty() || !token.verify(new RSASSAVerifier(key.get()))) {
                return Optional.empty();
            }
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return isGoodNow(claims) ? Optional.of(read(claims)) : Optional.empty();
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

    private static VerifiedToken read(JWTClaimsSet claims) throws ParseException {
        String company = claims.getStringClaim("cid");
        Set<CompanyRole> roles = claims.getStringListClaim("roles").stream()
                .map(CompanyRole::valueOf)
                .collect(Collectors.toSet());
        return new VerifiedToken(
                new Actor.Account(
                        new AccountId(UUID.fromString(claims.getSubject())),
                        new SessionId(UUID.fromString(claims.getStringClaim("sid")))),
                claims.getIntegerClaim("gen"),
                company == null ? null : RegistrationId.of(company),
                claims.getBooleanClaim("owner"),
                roles);
    }

    private String signed(JWTClaimsSet claims) {
        TokenKeys.Signer signer = keys.signer();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(ALGORITHM).keyID(signer.kid()).type(TYPE).build(), claims);
        try {
            token.sign(new RSASSASigner(signer.key()));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("the signing key cannot sign", unusable);
        }
        return token.serialize();
    }
}
