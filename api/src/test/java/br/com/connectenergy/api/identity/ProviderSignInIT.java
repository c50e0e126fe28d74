package br.com.connectenergy.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.FakeProvider;
import br.com.connectenergy.api.FakeProvider.Signing;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** RNF010: sign-in by another's identity against a real exchange: linked first, second factor always, every lie refused. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class ProviderSignInIT {

    private static final FakeProvider PROVIDER = new FakeProvider();
    private static final String DOOR = "/api/v1/session/provider";
    private static final String RETURN = "/api/v1/session/provider/return";
    private static final String LINKS = "/api/v1/account/provider-links";

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("connectenergy.sign-in-provider.issuer", PROVIDER::issuer);
        registry.add("connectenergy.sign-in-provider.client-id", () -> FakeProvider.CLIENT);
        registry.add("connectenergy.sign-in-provider.client-secret", () -> FakeProvider.SECRET);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Autowired
    private Counter counter;

    private People people;

    @BeforeEach
    void arrive() {
        people = counter.people();
    }

    @Test
    void aLinkedPersonSignsInWithTheProviderAndTheirSecondFactor() throws ParseException {
        Person ana = linked("ana.liga@padaria.example", "sub-ana");
        Browser browser = counter.browser();
        assertThat(browser.get(DOOR).expect(200).text("/name")).isEqualTo("Google");

        Answer back = browser.post(RETURN, PROVIDER.consent(door(browser), "sub-ana"));

        assertThat(back.expect(200).text("/next")).isEqualTo("PROVE_TOTP");
        browser.get("/api/v1/account").expectProblem(401, "SIGN_IN_REQUIRED");
        browser.post("/api/v1/session/totp", Map.of("code", people.nextCode(ana.secret())))
                .expect(200);
        assertThat(browser.get("/api/v1/account").expect(200).text("/email")).isEqualTo(ana.email());
        assertThat(SignedJWT.parse(browser.cookie("ce_at").orElseThrow())
                        .getJWTClaimsSet()
                        .getStringListClaim("amr"))
                .containsExactly("otp", "mfa");
    }

    @Test
    void theRequestCarriesStateNonceAndCodeChallengeAndAsksForNothingButWho() {
        String url = door(counter.browser());

        assertThat(url)
                .startsWith(PROVIDER.issuer() + "/authorize?")
                .contains(
                        "response_type=code",
                        "scope=openid&",
                        "state=",
                        "nonce=",
                        "code_challenge=",
                        "code_challenge_method=S256",
                        "redirect_uri=http://localhost:18080/entrar/retorno");
        assertThat(door(counter.browser())).isNotEqualTo(url);
    }

    @Test
    void anUnknownSubjectIsNobodyWhateverItsEmail() {
        people.owner("PME", "ana.google@padaria.example");
        Browser browser = counter.browser();

        browser.post(RETURN, PROVIDER.consent(door(browser), "sub-unknown")).expectProblem(422, "PROVIDER_UNKNOWN");

        assertThat(browser.cookie("ce_step")).isEmpty();
        browser.get("/api/v1/account").expectProblem(401, "SIGN_IN_REQUIRED");
    }

    @Test
    void everyLieOfATokenIsRefused() {
        linked("ana.mentira@padaria.example", "sub-mentira");
        List<UnaryOperator<JWTClaimsSet.Builder>> lies = List.of(
                claims -> claims.claim("nonce", "x".repeat(43)),
                claims -> claims.claim("nonce", null),
                claims -> claims.audience("somebody-else"),
                claims -> claims.audience(List.of(FakeProvider.CLIENT, "somebody-else")),
                claims -> claims.issuer("http://evil.example"),
                claims -> claims.expirationTime(Date.from(Instant.EPOCH)),
                claims -> claims.subject(null));

        for (UnaryOperator<JWTClaimsSet.Builder> lie : lies) {
            refused(lie, Signing.RIGHT);
        }
        for (Signing signing : List.of(Signing.NONE, Signing.HS256_BY_SECRET, Signing.ANOTHER_KEY)) {
            refused(claims -> claims, signing);
        }
    }

    @Test
    void aReturnIsTakenOnceWithItsOwnStateAndBrowserAndIssuer() {
        linked("ana.volta@padaria.example", "sub-volta");
        Browser browser = counter.browser();
        Map<String, String> back = PROVIDER.consent(door(browser), "sub-volta");
        String visit = browser.cookie("ce_provider").orElseThrow();
        browser.post(RETURN, back).expect(200);
        counter.browser().holding("ce_provider", visit).post(RETURN, back).expectProblem(422, "PROVIDER_REFUSED");

        Browser replaying = counter.browser();
        Map<String, String> replay = new HashMap<>(back);
        replay.put("state", stateOf(door(replaying)));
        replaying.post(RETURN, replay).expectProblem(422, "PROVIDER_REFUSED");

        Browser other = counter.browser();
        other.post(RETURN, with(PROVIDER.consent(door(other), "sub-volta"), "state", "x".repeat(43)))
                .expectProblem(422, "PROVIDER_REFUSED");
        other.post(RETURN, with(PROVIDER.consent(door(other), "sub-volta"), "iss", "https://evil.example"))
                .expectProblem(422, "PROVIDER_REFUSED");
        Map<String, String> stolen = PROVIDER.consent(door(other), "sub-volta");
        Browser thief = counter.browser();
        thief.post(RETURN, stolen).expectProblem(422, "PROVIDER_REFUSED");
        thief.post(RETURN, with(stolen, "state", stateOf(door(thief)))).expectProblem(422, "PROVIDER_REFUSED");

        Browser late = counter.browser();
        Map<String, String> slow = PROVIDER.consent(door(late), "sub-volta");
        counter.advance(Duration.ofMinutes(11));
        late.post(RETURN, slow).expectProblem(422, "PROVIDER_REFUSED");
    }

    @Test
    void linkingNeedsAStepUpAndEndsInTheSessionThatAsked() {
        Person ana = people.owner("PME", "ana.passo@padaria.example");
        Browser second = people.signIn(ana);
        counter.advance(Duration.ofMinutes(6));
        ana.browser().post(LINKS, null).expectProblem(403, "STEP_UP_REQUIRED");
        ana.browser()
                .post("/api/v1/session/step-up", Map.of("code", people.nextCode(ana.secret())))
                .expect(204);
        Map<String, String> back =
                PROVIDER.consent(ana.browser().post(LINKS, null).expect(200).text("/url"), "sub-passo");
        String visit = ana.browser().cookie("ce_provider").orElseThrow();

        second.holding("ce_provider", visit).post(RETURN, back).expectProblem(422, "PROVIDER_REFUSED");

        assertThat(ana.browser().get(LINKS).expect(200).json().size()).isZero();
    }

    @Test
    void aSubjectStandsForOneAccountAndUnlinkingEndsIt() {
        Person ana = linked("ana.desliga@padaria.example", "sub-desliga");
        Person eva = people.owner("PME", "eva.desliga@padaria.example");
        String taken = eva.browser().post(LINKS, null).expect(200).text("/url");
        eva.browser().post(RETURN, PROVIDER.consent(taken, "sub-desliga")).expectProblem(409, "PROVIDER_LINK_EXISTS");
        Browser other = people.signIn(ana);
        String id = ana.browser().get(LINKS).expect(200).text("/0/id");
        eva.browser().delete(LINKS + "/" + id).expectProblem(404, "PROVIDER_LINK_NOT_FOUND");

        ana.browser().delete(LINKS + "/" + id).expect(204);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> other.get("/api/v1/account").status() == 401);
        Browser browser = counter.browser();
        browser.post(RETURN, PROVIDER.consent(door(browser), "sub-desliga")).expectProblem(422, "PROVIDER_UNKNOWN");
        for (String kind : List.of("PROVIDER_LINKED", "PROVIDER_UNLINKED")) {
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

    private void refused(UnaryOperator<JWTClaimsSet.Builder> lie, Signing signing) {
        Browser browser = counter.browser();
        browser.post(RETURN, PROVIDER.consent(door(browser), "sub-mentira", lie, signing))
                .expectProblem(422, "PROVIDER_REFUSED");
        assertThat(browser.cookie("ce_step")).isEmpty();
    }

    private Person linked(String email, String subject) {
        Person person = people.owner("PME", email);
        String url = person.browser().post(LINKS, null).expect(200).text("/url");
        assertThat(person.browser()
                        .post(RETURN, PROVIDER.consent(url, subject))
                        .expect(200)
                        .text("/next"))
                .isEqualTo("DONE");
        return person;
    }

    private static String door(Browser browser) {
        return browser.post(DOOR, null).expect(200).text("/url");
    }

    private static Map<String, String> with(Map<String, String> back, String name, String value) {
        Map<String, String> changed = new HashMap<>(back);
        changed.put(name, value);
        return changed;
    }

    private static String stateOf(String url) {
        return url.replaceFirst(".*[?&]state=([^&]+).*", "$1");
    }
}
