package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.CompanyRole;
import br.com.connectenergy.core.identity.Credential;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SessionId;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Access tokens of people (RFC 9068), good for fifteen minutes. */
@Component
class AccessTokens {

    static final Duration VALIDITY = Duration.ofMinutes(15);

    private final SignedTokens tokens;
    private final Clock clock;

    AccessTokens(SignedTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    String issue(Credential credential) {
        Instant expiry = clock.instant().plus(VALIDITY);
        @Nullable RegistrationId company = credential.company();
        return tokens.sign(new JWTClaimsSet.Builder()
                .subject(credential.accountId().toString())
                .expirationTime(Date.from(expiry.isBefore(credential.expiresAt()) ? expiry : credential.expiresAt()))
                .claim("sid", credential.sessionId().toString())
                .claim("gen", credential.generation())
                .claim("auth_time", credential.signedInAt().getEpochSecond())
                .claim("amr", credential.methods())
                .claim("cid", company == null ? null : company.toString())
                .claim("owner", credential.owner())
                .claim(
                        "roles",
                        credential.roles().stream().map(Enum::name).sorted().toList()));
    }

    /** Empty for whatever is not a token of a person that is good right now. */
    Optional<VerifiedToken> verify(String text) {
        try {
            Optional<JWTClaimsSet> claims = tokens.verify(text).filter(known -> known.getClaim("sid") != null);
            return claims.isPresent() ? Optional.of(read(claims.get())) : Optional.empty();
        } catch (ParseException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
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
}
