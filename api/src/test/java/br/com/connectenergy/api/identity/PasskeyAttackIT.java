package br.com.connectenergy.api.identity;

import static br.com.connectenergy.api.identity.PasskeyPeople.PORTAL;
import static br.com.connectenergy.api.identity.PasskeyPeople.ROOT;
import static br.com.connectenergy.api.identity.PasskeyPeople.SIGN_IN;
import static br.com.connectenergy.api.identity.PasskeyPeople.asked;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.SoftAuthenticator;
import br.com.connectenergy.api.SoftAuthenticator.Claims;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** RNF010: everything that the answer of an authenticator may lie about. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class PasskeyAttackIT {

    @Autowired
    private Counter counter;

    private PasskeyPeople keys;

    @BeforeEach
    void arrive() {
        keys = new PasskeyPeople(counter);
    }

    @Test
    void everyLieOfACreationIsRefused() {
        List<UnaryOperator<Claims>> lies = List.of(
                claims -> claims.origin("https://portal.example.evil"),
                claims -> claims.rpId("portal.example.evil"),
                claims -> claims.challenge("x".repeat(43)),
                Claims::unverified);
        Browser browser = keys.newcomer("ana.mente@padaria.example");

        for (UnaryOperator<Claims> lie : lies) {
            JsonNode options = asked(browser, ROOT);
            browser.post(ROOT, new SoftAuthenticator(PORTAL).create(options, lie))
                    .expectProblem(422, "PASSKEY_REFUSED");
        }
        browser.get("/api/v1/account").expectProblem(401, "SIGN_IN_REQUIRED");
    }

    @Test
    void everyLieOfASignInIsRefusedAndAudited() {
        SoftAuthenticator phone = keys.enrolled("ana.ataque@padaria.example");
        List<UnaryOperator<Claims>> lies = List.of(
                claims -> claims.origin("https://portal.example.evil"),
                claims -> claims.rpId("portal.example.evil"),
                claims -> claims.challenge("x".repeat(43)),
                Claims::unverified);

        for (UnaryOperator<Claims> lie : lies) {
            Browser browser = counter.browser();
            JsonNode options = asked(browser, SIGN_IN);
            browser.post(SIGN_IN, phone.get(options, lie)).expectProblem(422, "PASSKEY_REFUSED");
            browser.get("/api/v1/account").expectProblem(401, "SIGN_IN_REQUIRED");
        }
        assertThat(keys.audited("SIGN_IN_REFUSED", "ana.ataque@padaria.example"))
                .isEqualTo(lies.size());
    }

    @Test
    void aChallengeIsAnsweredOnceByItsOwnBrowserAndSoon() {
        SoftAuthenticator phone = keys.enrolled("ana.replay@padaria.example");
        Browser browser = counter.browser();
        JsonNode options = asked(browser, SIGN_IN);
        String token = browser.cookie("ce_challenge").orElseThrow();
        Map<String, Object> answer = phone.get(options);

        counter.browser().post(SIGN_IN, answer).expectProblem(422, "PASSKEY_REFUSED");
        browser.post(SIGN_IN, answer).expect(200);
        counter.browser().holding("ce_challenge", token).post(SIGN_IN, answer).expectProblem(422, "PASSKEY_REFUSED");

        Browser late = counter.browser();
        JsonNode old = asked(late, SIGN_IN);
        counter.advance(Duration.ofMinutes(6));
        late.post(SIGN_IN, phone.get(old)).expectProblem(422, "PASSKEY_REFUSED");
    }

    @Test
    void aWrongAnswerSpendsTheChallenge() {
        SoftAuthenticator phone = keys.enrolled("ana.gasta@padaria.example");
        Browser browser = counter.browser();
        JsonNode options = asked(browser, SIGN_IN);
        String token = browser.cookie("ce_challenge").orElseThrow();
        browser.post(SIGN_IN, phone.get(options, Claims::unverified)).expectProblem(422, "PASSKEY_REFUSED");

        counter.browser()
                .holding("ce_challenge", token)
                .post(SIGN_IN, phone.get(options))
                .expectProblem(422, "PASSKEY_REFUSED");
    }

    @Test
    void aCountThatGoesBackIsACopyAndRefused() {
        SoftAuthenticator phone = keys.enrolled("ana.copia@padaria.example");
        Browser browser = counter.browser();
        browser.post(SIGN_IN, phone.get(asked(browser, SIGN_IN), claims -> claims.count(40)))
                .expect(200);

        for (long count : List.of(40L, 39L, 0L)) {
            Browser thief = counter.browser();
            thief.post(SIGN_IN, phone.get(asked(thief, SIGN_IN), claims -> claims.count(count)))
                    .expectProblem(422, "PASSKEY_REFUSED");
        }
        assertThat(keys.audited("PASSKEY_COUNTED_BACK", "ana.copia@padaria.example"))
                .isEqualTo(3);
        browser.post(SIGN_IN, phone.get(asked(browser, SIGN_IN), claims -> claims.count(41)))
                .expect(200);
    }

    @Test
    void whatIsNoAnswerOfAnAuthenticatorIsRefused() {
        Browser browser = counter.browser();
        List<Map<String, Object>> answers = List.of(
                Map.of("x", 1),
                Map.of("id", "a", "rawId", "a", "type", "public-key"),
                Map.of("id", "a", "rawId", "a", "type", "password", "response", Map.of()),
                Map.of(
                        "id", "!!",
                        "rawId", "!!",
                        "type", "public-key",
                        "response", Map.of("clientDataJSON", "!", "authenticatorData", "!", "signature", "!")));

        for (Map<String, Object> answer : answers) {
            asked(browser, SIGN_IN);
            browser.post(SIGN_IN, Map.of("credential", answer)).expectProblem(422, "PASSKEY_REFUSED");
        }
        browser.post(SIGN_IN, Map.of()).expectProblem(400, "REQUEST_INVALID");
    }
}
