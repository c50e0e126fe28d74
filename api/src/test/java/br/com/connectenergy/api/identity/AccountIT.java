package br.com.connectenergy.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A person's way from the first account to a company of several people, over real HTTP. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class AccountIT {

    @Autowired
    private Counter counter;

    private People people;

    @BeforeEach
    void arrive() {
        people = counter.people();
    }

    @Test
    void theApplicantBecomesTheOwnerAndKeepsReachingTheCompany() {
        Person ana = people.owner("PME", "ana.primeira@padaria.example");
        Answer account = ana.browser().get("/api/v1/account").expect(200);

        assertThat(account.text("/email")).isEqualTo(ana.email());
        assertThat(account.text("/companies/0/registrationId"))
                .isEqualTo(Counter.idOf(ana.company()).toString());
        assertThat(account.json().at("/companies/0/owner").asBoolean()).isTrue();
        assertThat(account.json().at("/factors/totp").asBoolean()).isTrue();
        assertThat(account.json().at("/factors/recoveryCodesLeft").asInt()).isEqualTo(10);
        assertThat(account.text("/locale")).isEqualTo("pt-BR");
        assertThat(account.json().at("/steppedUpUntil").isNull()).isFalse();
        ana.browser().get(ana.company()).expect(200);
        ana.browser().get("/api/v1/registrations/mine").expect(200);
    }

    @Test
    void onceThereIsAnAccountTheApplicationsOwnCookieOpensNothing() {
        Person ana = people.owner("PME", "ana.cookie@padaria.example");
        String application = ana.browser().cookie("ce_session").orElseThrow();

        counter.browser()
                .with("Cookie", "ce_session=" + application)
                .get(ana.company())
                .expectProblem(404, "REGISTRATION_NOT_FOUND");
    }

    @Test
    void aWeakPasswordIsRefusedAtItsField() {
        Browser browser = counter.browser();
        counter.verify(browser, counter.readyPme(browser));

        Answer answer = browser.post("/api/v1/account", Map.of("displayName", "Ana", "password", "curta"));

        answer.expectProblem(422, "PASSWORD_WEAK");
        assertThat(answer.fieldErrors()).containsExactly("password:PASSWORD_TOO_SHORT");
    }

    @Test
    void anAccountNeedsTheProvedAddressAndAnApplication() {
        Browser browser = counter.browser();
        counter.open(browser, "PME");
        Map<String, String> account = Map.of("displayName", "Ana", "password", People.PASSWORD);

        browser.post("/api/v1/account", account).expectProblem(409, "EMAIL_NOT_PROVED");
        counter.browser().post("/api/v1/account", account).expectProblem(404, "REGISTRATION_NOT_FOUND");
    }

    @Test
    void signingInAsksForBothFactorsAndTheRecoveryCodeServesOnce() {
        Person ana = people.owner("PME", "ana.entra@padaria.example");
        Browser browser = counter.browser();
        Map<String, String> right = Map.of("email", ana.email(), "password", People.PASSWORD);

        browser.post("/api/v1/session", Map.of("email", ana.email(), "password", "errada"))
                .expectProblem(401, "SIGN_IN_REFUSED");
        browser.post("/api/v1/session", Map.of("email", "ninguem@padaria.example", "password", "errada"))
                .expectProblem(401, "SIGN_IN_REFUSED");
        assertThat(browser.post("/api/v1/session", right).expect(200).text("/next"))
                .isEqualTo("PROVE_TOTP");
        browser.get("/api/v1/account").expectProblem(401, "SIGN_IN_REQUIRED");
        Answer wrong = browser.post("/api/v1/session/recovery-code", Map.of("code", "aaaaaaaa-aaaaaaaa"));
        wrong.expectProblem(422, "CODE_REFUSED");
        assertThat(wrong.fieldErrors()).containsExactly("code:CODE_WRONG");
        Map<String, String> code = Map.of("code", ana.recoveryCodes().getFirst());
        assertThat(browser.post("/api/v1/session/recovery-code", code)
                        .expect(200)
                        .text("/next"))
                .isEqualTo("DONE");
        browser.get("/api/v1/account").expect(200);

        browser.post("/api/v1/session", right).expect(200);
        browser.post("/api/v1/session/recovery-code", code).expectProblem(422, "CODE_REFUSED");
    }

    @Test
    void aRefreshHandsOutNewTokensAndSigningOutEndsEverything() {
        Person ana = people.owner("PME", "ana.renova@padaria.example");
        String before = ana.browser().cookie("ce_rt").orElseThrow();
        counter.advance(Duration.ofMinutes(16));
        ana.browser().get("/api/v1/account").expectProblem(401, "SIGN_IN_REQUIRED");

        ana.browser().post("/api/v1/session/refresh", null).expect(204);

        assertThat(ana.browser().cookie("ce_rt").orElseThrow()).isNotEqualTo(before);
        ana.browser().get("/api/v1/account").expect(200);
        ana.browser().delete("/api/v1/session").expect(204);
        assertThat(ana.browser().cookie("ce_at")).isEmpty();
        ana.browser().post("/api/v1/session/refresh", null).expectProblem(401, "SESSION_ENDED");
    }

    @Test
    void aSessionEndedElsewhereIsRefusedWithinAMoment() {
        Person ana = people.owner("PME", "ana.encerra@padaria.example");
        Browser other = people.signIn(ana);
        var sessions = ana.browser().get("/api/v1/sessions").expect(200).json();
        assertThat(sessions.size()).isEqualTo(2);
        String foreign = sessions.valueStream()
                .filter(session -> !session.at("/current").asBoolean())
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();

        ana.browser().delete("/api/v1/sessions/" + foreign).expect(204);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> other.get("/api/v1/account").status() == 401);
        ana.browser().get("/api/v1/account").expect(200);
        ana.browser().delete("/api/v1/sessions/" + foreign).expectProblem(404, "SESSION_NOT_FOUND");
    }

    @Test
    void aStepUpOpensWhatNeedsOneForFiveMinutes() {
        Person ana = people.owner("PME", "ana.reforco@padaria.example");
        counter.advance(Duration.ofMinutes(6));

        ana.browser().post("/api/v1/account/recovery-codes", null).expectProblem(403, "STEP_UP_REQUIRED");
        ana.browser().post("/api/v1/account/totp", null).expectProblem(403, "STEP_UP_REQUIRED");
        ana.browser().post("/api/v1/session/step-up", Map.of("code", "000000")).expectProblem(422, "CODE_REFUSED");
        ana.browser()
                .post("/api/v1/session/step-up", Map.of("code", people.nextCode(ana.secret())))
                .expect(204);
        assertThat(ana.browser()
                        .post("/api/v1/account/recovery-codes", null)
                        .expect(200)
                        .json()
                        .at("/recoveryCodes")
                        .size())
                .isEqualTo(10);
    }

    @Test
    void aForgottenPasswordIsReplacedByTheMailedLinkAndTheFactorStays() {
        Person ana = people.owner("PME", "ana.esquece@padaria.example");
        Browser browser = counter.browser();
        browser.post("/api/v1/password-resets", Map.of("email", "ninguem@padaria.example"))
                .expect(202);
        browser.post("/api/v1/password-resets", Map.of("email", ana.email())).expect(202);
        String link = "/api/v1/password-resets/" + people.mailedToken("PASSWORD_RESET_REQUESTED", ana.email());

        Answer weak = browser.put(link, Map.of("newPassword", "password1234"));
        weak.expectProblem(422, "PASSWORD_WEAK");
        assertThat(weak.fieldErrors()).containsExactly("newPassword:PASSWORD_COMMON");
        browser.put(link, Map.of("newPassword", "granizo lento em 9 quintais")).expect(204);
        browser.put(link, Map.of("newPassword", "granizo lento em 9 quintais")).expectProblem(422, "LINK_EXPIRED");

        browser.post("/api/v1/session", Map.of("email", ana.email(), "password", People.PASSWORD))
                .expectProblem(401, "SIGN_IN_REFUSED");
        assertThat(browser.post(
                                "/api/v1/session",
                                Map.of("email", ana.email(), "password", "granizo lento em 9 quintais"))
                        .expect(200)
                        .text("/next"))
                .isEqualTo("PROVE_TOTP");
        ana.browser().post("/api/v1/session/refresh", null).expectProblem(401, "SESSION_ENDED");
    }

    @Test
    void theOwnerInvitesPeopleAndTakesThemOutAgain() {
        Person ana = people.owner("PME", "ana.dona@padaria.example");
        Person bruno = people.invited(ana, "bruno.usa@padaria.example", "PME_USER");
        bruno.browser().get(ana.company()).expect(200);
        bruno.browser()
                .post("/api/v1/company/invitations", Map.of("email", "c@padaria.example", "roles", List.of("PME_USER")))
                .expectProblem(403, "NOT_OWNER");
        var members = ana.browser().get("/api/v1/company/members").expect(200).json();
        assertThat(members.at("/members").size()).isEqualTo(2);
        String account = members.at("/members/1/accountId").asString();

        ana.browser().delete("/api/v1/company/members/" + account).expect(204);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> bruno.browser().get(ana.company()).status() == 404);
        bruno.browser().post("/api/v1/session/refresh", null).expect(204);
        bruno.browser().get(ana.company()).expectProblem(404, "REGISTRATION_NOT_FOUND");
        assertThat(bruno.browser()
                        .get("/api/v1/account")
                        .expect(200)
                        .json()
                        .at("/companies")
                        .size())
                .isZero();
        ana.browser()
                .delete("/api/v1/company/members/"
                        + members.at("/members/0/accountId").asString())
                .expectProblem(409, "LAST_OWNER");
    }

    @Test
    void aPersonWithAnAccountTakesAnotherCompanyAndChoosesBetweenThem() {
        Person ana = people.owner("PME", "ana.duas@padaria.example");
        Browser browser = counter.browser();
        String second = counter.readyPme(browser);
        counter.verify(browser, second);
        people.signIn(ana, browser);
        browser.post("/api/v1/account/companies", null).expect(200);

        Answer chosen = browser.put(
                "/api/v1/session/company",
                Map.of("registrationId", Counter.idOf(second).toString()));

        assertThat(chosen.expect(200).text("/company"))
                .isEqualTo(Counter.idOf(second).toString());
        browser.get(second).expect(200);
        browser.get(ana.company()).expectProblem(404, "REGISTRATION_NOT_FOUND");
    }

    @Test
    void whatAPersonDoesForACompanyIsAuditedWithTheirAccount() {
        Person ana = people.owner("PME", "ana.trilha@padaria.example");
        ana.browser()
                .post(
                        "/api/v1/company/invitations",
                        Map.of("email", "carla.trilha@padaria.example", "roles", List.of("PME_USER")))
                .expect(201);

        assertThat(counter.database()
                        .queryForObject(
                                "select count(*) from audit_event where actor_kind = 'COMPANY' and actor_id = ?"
                                        + " and action = 'MEMBER_INVITED' and facts->>'accountId' = ?",
                                Long.class,
                                Counter.idOf(ana.company()).toString(),
                                ana.browser().get("/api/v1/account").text("/id")))
                .isEqualTo(1);
    }

    @Test
    void theLanguageIsAmongTheThree() {
        Person ana = people.owner("PME", "ana.idioma@padaria.example");

        ana.browser().put("/api/v1/account/locale", Map.of("locale", "es")).expect(204);
        assertThat(ana.browser().get("/api/v1/account").expect(200).text("/locale"))
                .isEqualTo("es");
        ana.browser().put("/api/v1/account/locale", Map.of("locale", "fr")).expectProblem(400, "REQUEST_INVALID");
    }

    @Test
    void theKeysAreThereForWhoeverVerifies() {
        people.owner("PME", "ana.chaves@padaria.example");
        var keys = counter.browser().get("/.well-known/jwks.json").expect(200).json();

        assertThat(keys.at("/keys").size()).isPositive();
        assertThat(keys.at("/keys/0/alg").asString()).isEqualTo("RS256");
        assertThat(keys.at("/keys/0").has("d")).isFalse();
    }
}
