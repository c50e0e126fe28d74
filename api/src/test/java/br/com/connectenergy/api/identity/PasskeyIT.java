package br.com.connectenergy.api.identity;

import static br.com.connectenergy.api.identity.PasskeyPeople.PORTAL;
import static br.com.connectenergy.api.identity.PasskeyPeople.ROOT;
import static br.com.connectenergy.api.identity.PasskeyPeople.SIGN_IN;
import static br.com.connectenergy.api.identity.PasskeyPeople.asked;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.api.SoftAuthenticator;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** RNF010: passkeys from the first sign-in to their removal. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class PasskeyIT {

    private static final String STEP_UP = "/api/v1/session/step-up/passkey";

    @Autowired
    private Counter counter;

    private People people;
    private PasskeyPeople keys;

    @BeforeEach
    void arrive() {
        people = counter.people();
        keys = new PasskeyPeople(counter);
    }

    @Test
    void theFirstSignInEnrolsAPasskeyInsteadOfAnApplicationAndItSignsInAlone() throws ParseException {
        SoftAuthenticator phone = new SoftAuthenticator(PORTAL);
        Browser browser = keys.newcomer("ana.chave@padaria.example");

        Answer added = browser.post(ROOT, phone.create(asked(browser, ROOT))).expect(200);

        assertThat(added.json().at("/recoveryCodes").size()).isEqualTo(10);
        JsonNode account = browser.get("/api/v1/account").expect(200).json();
        assertThat(account.at("/factors/totp").asBoolean()).isFalse();
        assertThat(account.at("/factors/passkeys").asInt()).isEqualTo(1);
        Browser other = counter.browser();
        assertThat(other.post(SIGN_IN, phone.get(asked(other, SIGN_IN)))
                        .expect(200)
                        .text("/next"))
                .isEqualTo("DONE");
        assertThat(other.get("/api/v1/account").expect(200).text("/email")).isEqualTo("ana.chave@padaria.example");
        assertThat(SignedJWT.parse(other.cookie("ce_at").orElseThrow())
                        .getJWTClaimsSet()
                        .getStringListClaim("amr"))
                .containsExactly("pop", "user", "mfa");
    }

    @Test
    void theOptionsAskForAResidentKeyAndAVerifiedPersonOfThisPortal() {
        Browser browser = keys.newcomer("ana.opcoes@padaria.example");

        JsonNode creation = asked(browser, ROOT);
        JsonNode request = asked(counter.browser(), SIGN_IN);

        assertThat(creation.at("/rp/id").asString()).isEqualTo("localhost");
        assertThat(creation.at("/authenticatorSelection/residentKey").asString())
                .isEqualTo("required");
        assertThat(creation.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("required");
        assertThat(creation.at("/user/name").asString()).isEqualTo("ana.opcoes@padaria.example");
        assertThat(request.at("/rpId").asString()).isEqualTo("localhost");
        assertThat(request.at("/userVerification").asString()).isEqualTo("required");
        assertThat(request.at("/allowCredentials").size()).isZero();
    }

    @Test
    void aPasswordAloneEnrolsNothingWhereAPasskeyIs() {
        SoftAuthenticator phone = keys.enrolled("ana.so.chave@padaria.example");
        Browser browser = counter.browser();

        assertThat(signIn(browser, "ana.so.chave@padaria.example").text("/next"))
                .isEqualTo("PROVE_PASSKEY");
        browser.post("/api/v1/account/totp", null).expectProblem(401, "SIGN_IN_EXPIRED");
        browser.post(ROOT + "/options", null).expectProblem(401, "SIGN_IN_EXPIRED");
        String step = browser.cookie("ce_step").orElseThrow();
        browser.post(SIGN_IN, phone.get(asked(browser, SIGN_IN))).expect(200);

        counter.browser()
                .holding("ce_step", step)
                .post("/api/v1/session/recovery-code", Map.of("code", "aaaaaaaa-aaaaaaaa"))
                .expectProblem(401, "SIGN_IN_EXPIRED");
    }

    @Test
    void aStepUpTakesOnlyThePersonsOwnPasskeyAndOnlyForTheSessionThatAsked() {
        Person ana = people.owner("PME", "ana.eleva@padaria.example");
        SoftAuthenticator own = new SoftAuthenticator(PORTAL);
        ana.browser().post(ROOT, own.create(asked(ana.browser(), ROOT))).expect(200);
        SoftAuthenticator foreign = keys.enrolled("eva.eleva@padaria.example");
        counter.advance(Duration.ofMinutes(6));
        ana.browser().post("/api/v1/account/recovery-codes", null).expectProblem(403, "STEP_UP_REQUIRED");

        ana.browser().post(STEP_UP, foreign.get(asked(ana.browser(), STEP_UP))).expectProblem(422, "PASSKEY_REFUSED");
        JsonNode signingIn = asked(ana.browser(), SIGN_IN);
        ana.browser().post(STEP_UP, own.get(signingIn)).expectProblem(422, "PASSKEY_REFUSED");
        ana.browser().post("/api/v1/account/recovery-codes", null).expectProblem(403, "STEP_UP_REQUIRED");
        ana.browser().post(STEP_UP, own.get(asked(ana.browser(), STEP_UP))).expect(204);

        ana.browser().post("/api/v1/account/recovery-codes", null).expect(200);
        assertThat(keys.audited("STEP_UP_REFUSED", ana.email())).isEqualTo(2);
    }

    @Test
    void addingAndRemovingNeedsAStepUpEndsOtherSessionsAndIsMailed() {
        Person ana = people.owner("PME", "ana.gere@padaria.example");
        Browser other = people.signIn(ana);
        SoftAuthenticator laptop = new SoftAuthenticator(PORTAL);
        ana.browser().post(ROOT, laptop.create(asked(ana.browser(), ROOT))).expect(200);
        ended(other);
        String id = ana.browser().get(ROOT).expect(200).text("/0/id");

        JsonNode renamed = ana.browser()
                .put(ROOT + "/" + id, Map.of("label", "  Notebook da loja "))
                .expect(200)
                .json();
        assertThat(renamed.at("/label").asString()).isEqualTo("Notebook da loja");
        ana.browser().put(ROOT + "/" + id, Map.of("label", "a\u0007b")).expectProblem(400, "ACCOUNT_INVALID");
        Browser second = counter.browser();
        second.post(SIGN_IN, laptop.get(asked(second, SIGN_IN))).expect(200);
        assertThat(ana.browser().get(ROOT).json().at("/0/lastUsedAt").isNull()).isFalse();
        counter.advance(Duration.ofMinutes(6));
        ana.browser().delete(ROOT + "/" + id).expectProblem(403, "STEP_UP_REQUIRED");
        ana.browser().post(ROOT + "/options", null).expectProblem(403, "STEP_UP_REQUIRED");
        ana.browser()
                .post("/api/v1/session/step-up", Map.of("code", people.nextCode(ana.secret())))
                .expect(204);
        ana.browser().delete(ROOT + "/" + id).expect(204);

        ended(second);
        ana.browser().delete(ROOT + "/" + id).expectProblem(404, "PASSKEY_NOT_FOUND");
        Browser gone = counter.browser();
        gone.post(SIGN_IN, laptop.get(asked(gone, SIGN_IN))).expectProblem(422, "PASSKEY_REFUSED");
        for (String kind : List.of("PASSKEY_ADDED", "PASSKEY_REMOVED")) {
            assertThat(keys.audited(kind, ana.email())).as(kind).isEqualTo(1);
            assertThat(counter.database()
                            .queryForObject(
                                    "select count(*) from mail where kind = ? and recipient = ?",
                                    Long.class,
                                    kind,
                                    ana.email()))
                    .as(kind)
                    .isEqualTo(1);
        }
    }

    @Test
    void theLastFactorStays() {
        String email = "ana.ultima@padaria.example";
        SoftAuthenticator phone = keys.enrolled(email);
        Browser browser = counter.browser();
        browser.post(SIGN_IN, phone.get(asked(browser, SIGN_IN))).expect(200);
        String first = browser.get(ROOT).text("/0/id");
        browser.delete(ROOT + "/" + first).expectProblem(409, "LAST_FACTOR");

        browser.post(ROOT, new SoftAuthenticator(PORTAL).create(asked(browser, ROOT)))
                .expect(200);
        browser.delete(ROOT + "/" + first).expect(204);
        browser.delete(ROOT + "/" + browser.get(ROOT).text("/0/id")).expectProblem(409, "LAST_FACTOR");
    }

    @Test
    void aCredentialIsOfOneAccountOnly() {
        SoftAuthenticator phone = keys.enrolled("ana.unica@padaria.example");
        Browser browser = keys.newcomer("eva.unica@padaria.example");

        browser.post(ROOT, phone.create(asked(browser, ROOT))).expectProblem(422, "PASSKEY_REFUSED");
    }

    private static Answer signIn(Browser browser, String email) {
        return browser.post("/api/v1/session", Map.of("email", email, "password", People.PASSWORD))
                .expect(200);
    }

    private static void ended(Browser browser) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> browser.get("/api/v1/account").status() == 401);
    }
}
