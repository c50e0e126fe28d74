package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.core.identity.SigningKey;
import br.com.connectenergy.core.identity.SigningKeys;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/** Makes access tokens out of a person's own, as an attacker would who knows everything but the private key. */
@TestComponent
public class Forger {

    private final SigningKeys keys;

    Forger(SigningKeys keys) {
        this.keys = keys;
    }

    /** Signed with our own key, as only we can: what is changed is refused for itself and not for its signature. */
    public String resigned(Person person, UnaryOperator<JWTClaimsSet.Builder> change) {
        SigningKey key = keys.current();
        JWTClaimsSet claims =
                change.apply(new JWTClaimsSet.Builder(claimsOf(person))).build();
        return signed(
                header(JWSAlgorithm.RS256, key.kid(), "at+jwt"), claims, new RSASSASigner(keys.privateKeyOf(key)));
    }

    /** Key confusion: the public key as the secret of an HMAC. */
    public String signedWithThePublicKey(Person person) {
        SigningKey key = keys.current();
        try {
            return signed(
                    header(JWSAlgorithm.HS256, key.kid(), "at+jwt"),
                    claimsOf(person),
                    new MACSigner(key.publicKey().getEncoded()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The algorithm none. */
    public static String unsigned(Person person) {
        return new PlainJWT(claimsOf(person)).serialize();
    }

    static String tokenOf(Person person) {
        return person.browser().cookie("ce_at").orElseThrow();
    }

    static JWTClaimsSet claimsOf(Person person) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(tokenOf(person)).getJWTClaimsSet();
            assertThat(claims.getClaims().keySet())
                    .containsAll(Set.of("iss", "aud", "sub", "sid", "jti", "amr", "auth_time", "cid", "roles", "exp"));
            return claims;
        } catch (ParseException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    static JWSHeader header(JWSAlgorithm algorithm, String kid, String type) {
        return new JWSHeader.Builder(algorithm)
                .keyID(kid)
                .type(new JOSEObjectType(type))
                .build();
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
