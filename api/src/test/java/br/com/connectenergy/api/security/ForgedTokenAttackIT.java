package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.core.identity.SigningKey;
import br.com.connectenergy.core.identity.SigningKeys;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Tokens that we did not sign, or not for this; none opens anything. */
@Tag("RNF010")
@CounterTest
@Import({Counter.class, Forger.class})
class ForgedTokenAttackIT {

    @Autowired
    private Counter counter;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private Forger forger;

    @Test
    void aTokenOfOurOwnMakingPassesSoThatTheOthersProveSomething() throws Exception {
        Person ana = counter.people().owner("PME", "ana.controle@ataque.example");

        assertThat(asked(forger.resigned(ana, claims -> claims))).isEqualTo(200);
    }

    @Test
    void wrongAudience() throws Exception {
        Person ana = counter.people().owner("PME", "ana.aud@ataque.example");

        assertThat(asked(forger.resigned(ana, claims -> claims.audience("another-api"))))
                .isEqualTo(401);
        assertThat(asked(forger.resigned(ana, claims -> claims.audience(List.of("connectenergy-api", "another-api")))))
                .isEqualTo(401);
    }

    @Test
    void wrongIssuer() throws Exception {
        Person ana = counter.people().owner("PME", "ana.iss@ataque.example");

        assertThat(asked(forger.resigned(ana, claims -> claims.issuer("https://evil.example"))))
                .isEqualTo(401);
    }

    @Test
    void expired() throws Exception {
        Person ana = counter.people().owner("PME", "ana.exp@ataque.example");
        Date past = Date.from(counter.now().minusSeconds(1));

        assertThat(asked(forger.resigned(ana, claims -> claims.expirationTime(past))))
                .isEqualTo(401);
        assertThat(asked(forger.resigned(ana, claims -> claims.expirationTime(null))))
                .isEqualTo(401);
    }

    @Test
    void algNone() throws Exception {
        Person ana = counter.people().owner("PME", "ana.none@ataque.example");

        assertThat(asked(Forger.unsigned(ana))).isEqualTo(401);
        String[] parts = Forger.tokenOf(ana).split("\\.", -1);
        assertThat(asked(parts[0] + "." + parts[1] + ".")).isEqualTo(401);
    }

    @Test
    void hs256WithThePublicKey() throws Exception {
        Person ana = counter.people().owner("PME", "ana.hs@ataque.example");
        assertThat(asked(forger.signedWithThePublicKey(ana))).isEqualTo(401);
    }

    @Test
    void aKeyOfTheAttackersOwn() throws Exception {
        Person ana = counter.people().owner("PME", "ana.chave@ataque.example");
        RSASSASigner own = new RSASSASigner(foreignKey());

        for (String kid : List.of(keys.current().kid(), "../../dev/null", "made-up")) {
            assertThat(asked(
                            Forger.signed(Forger.header(JWSAlgorithm.RS256, kid, "at+jwt"), Forger.claimsOf(ana), own)))
                    .isEqualTo(401);
        }
    }

    @Test
    void anotherKindOfTokenOrAnotherAlgorithmOfTheSameKey() throws Exception {
        Person ana = counter.people().owner("PME", "ana.tipo@ataque.example");
        SigningKey key = keys.current();
        JWSSigner ours = new RSASSASigner(keys.privateKeyOf(key));

        assertThat(asked(
                        Forger.signed(Forger.header(JWSAlgorithm.RS256, key.kid(), "JWT"), Forger.claimsOf(ana), ours)))
                .isEqualTo(401);
        assertThat(asked(Forger.signed(
                        Forger.header(JWSAlgorithm.RS512, key.kid(), "at+jwt"), Forger.claimsOf(ana), ours)))
                .isEqualTo(401);
    }

    @Test
    void changedClaimsUnderTheOldSignature() throws Exception {
        Person ana = counter.people().owner("PME", "ana.claims@ataque.example");
        Person eva = counter.people().owner("PME", "eva.claims@ataque.example");
        String[] hers = Forger.tokenOf(eva).split("\\.", -1);
        String[] victims = Forger.tokenOf(ana).split("\\.", -1);

        assertThat(asked(hers[0] + "." + victims[1] + "." + hers[2])).isEqualTo(401);
    }

    private int asked(String token) {
        return counter.browser()
                .with("Cookie", "ce_at=" + token)
                .get("/api/v1/account")
                .status();
    }

    private static PrivateKey foreignKey() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }
}
