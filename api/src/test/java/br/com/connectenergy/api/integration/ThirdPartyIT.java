package br.com.connectenergy.api.integration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.api.ThirdParty;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** RF008: a third-party system signs in by its own secret and reads what its company allowed. */
@Tag("RF008")
@Tag("RNF020")
@CounterTest
@Import(Counter.class)
class ThirdPartyIT {

    private static final Map<String, String> PLAIN = Map.of("grant_type", "client_credentials");

    @Autowired
    private Counter counter;

    @Test
    void aSystemReadsItsCompanyByATokenOfFifteenMinutes() {
        Person ana = owner("ana.le");
        ThirdParty meter = ThirdParty.of(counter, ana, "READ_REGISTRATION", "READ_EVENTS");
        Answer answer = meter.byBasic(PLAIN).expect(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.text("/token_type")).isEqualTo("Bearer");
        assertThat(answer.json().at("/expires_in").asInt()).isEqualTo(900);
        assertThat(answer.text("/scope")).isEqualTo("events:read registration:read");

        Browser system = ThirdParty.bearing(counter, answer.text("/access_token"));
        assertThat(system.get("/api/v1/registrations/mine").expect(200).text("/id"))
                .isEqualTo(Counter.idOf(ana.company()).toString());
        system.get(ana.company()).expect(200);
        system.get("/api/v1/live/events").expect(200);
        system.get("/api/v1/processes").expectProblem(403, "INSUFFICIENT_SCOPE");

        counter.advance(Duration.ofMinutes(15));
        Answer late = system.get("/api/v1/registrations/mine").expectProblem(401, "TOKEN_REFUSED");
        assertThat(late.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void theTokenIsAnRfc9068OneOfTheSameKeysAndSaysNoMoreThanItMust() {
        ThirdParty meter = ThirdParty.of(counter, owner("ana.jwt"), "READ_TASKS");
        String token = meter.token();
        JsonNode claims = meter.claims(token);

        assertThat(claims.at("/client_id").asString()).isEqualTo(meter.id());
        assertThat(claims.at("/sub").asString()).isEqualTo(meter.id());
        assertThat(claims.at("/aud").asString()).isEqualTo("connectenergy-api");
        assertThat(claims.at("/scope").asString()).isEqualTo("tasks:read");
        assertThat(claims.at("/exp").asLong() - claims.at("/iat").asLong()).isEqualTo(900);
        assertThat(claims.propertyNames())
                .containsExactlyInAnyOrder("iss", "sub", "aud", "exp", "iat", "jti", "client_id", "cid", "scope");
        JsonNode header = meter.claims("." + token.split("\\.", -1)[0]);
        assertThat(header.at("/typ").asString()).isEqualTo("at+jwt");
        assertThat(header.at("/alg").asString()).isEqualTo("RS256");
        assertThat(counter.browser().get("/.well-known/jwks.json").text())
                .contains(header.at("/kid").asString());
        assertThat(counter.browser()
                        .get("/.well-known/oauth-authorization-server")
                        .expect(200)
                        .text("/token_endpoint"))
                .endsWith("/oauth2/token");
    }

    @Test
    void theSecretMayStandInTheFormOrTheHeaderAndNowhereElse() {
        ThirdParty meter = ThirdParty.of(counter, owner("ana.form"), "READ_TASKS", "READ_EVENTS");
        Map<String, String> form =
                Map.of("grant_type", "client_credentials", "client_id", meter.id(), "client_secret", meter.secret());

        ThirdParty.send(counter.browser(), form).expect(200);
        assertThat(meter.byBasic(Map.of("grant_type", "client_credentials", "scope", "tasks:read"))
                        .expect(200)
                        .text("/scope"))
                .isEqualTo("tasks:read");
        refused(
                meter.byBasic(Map.of("grant_type", "client_credentials", "scope", "processes:read")),
                400,
                "invalid_scope");
        refused(
                meter.byBasic(Map.of("grant_type", "client_credentials", "scope", "tasks:read tasks")),
                400,
                "invalid_scope");
        refused(meter.byBasic(Map.of("grant_type", "password")), 400, "unsupported_grant_type");
        refused(meter.byBasic(Map.of()), 400, "invalid_request");
        refused(meter.byBasic(form), 400, "invalid_request");
        refused(ThirdParty.send(counter.browser(), PLAIN), 401, "invalid_client");
        refused(
                counter.browser()
                        .postForm(
                                "/oauth2/token?client_id=" + meter.id() + "&client_secret=" + meter.secret(),
                                "grant_type=client_credentials"),
                400,
                "invalid_request");
        refused(
                counter.browser()
                        .postForm("/oauth2/token", "grant_type=client_credentials&grant_type=client_credentials"),
                400,
                "invalid_request");
    }

    @Test
    void aWrongSecretAndAnUnknownSystemAreTheSameRefusal() {
        ThirdParty meter = ThirdParty.of(counter, owner("ana.errada"), "READ_TASKS");
        Answer wrong = new ThirdParty(counter, meter.id(), "x".repeat(43)).byBasic(PLAIN);
        Answer unknown = new ThirdParty(counter, UUID.randomUUID().toString(), meter.secret()).byBasic(PLAIN);

        refused(wrong, 401, "invalid_client");
        refused(unknown, 401, "invalid_client");
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Basic realm=\"oauth2\"");
        refused(ThirdParty.send(counter.browser().with("Authorization", "Basic !!!"), PLAIN), 401, "invalid_client");
    }

    @Test
    void anotherCompanyDoesNotExistForASystem() {
        Person ana = owner("ana.sua");
        Person eva = owner("eva.outra");
        Browser system =
                ThirdParty.of(counter, ana, "READ_REGISTRATION", "READ_TASKS").signedIn();

        system.get(eva.company()).expectProblem(404, "REGISTRATION_NOT_FOUND");
        system.get(eva.company() + "/tasks").expectProblem(404, "REGISTRATION_NOT_FOUND");
        eva.browser()
                .delete("/api/v1/company/clients/"
                        + ThirdParty.of(counter, ana, "READ_TASKS").id())
                .expectProblem(404, "CLIENT_NOT_FOUND");
    }

    @Test
    void anEndedSystemIsOutWithinAMoment() throws InterruptedException {
        Person ana = owner("ana.encerra");
        ThirdParty meter = ThirdParty.of(counter, ana, "READ_REGISTRATION");
        Browser system = meter.signedIn();
        system.get("/api/v1/registrations/mine").expect(200);
        ana.browser().delete("/api/v1/company/clients/" + meter.id()).expect(204);

        refused(meter.byBasic(PLAIN), 401, "invalid_client");
        soonRefused(system);
    }

    @Test
    void aSuspendedCompanyTakesItsSystemsAlongWithinAMoment() throws InterruptedException {
        Person ana = owner("ana.suspensa");
        Browser system = ThirdParty.of(counter, ana, "READ_REGISTRATION").signedIn();
        system.get("/api/v1/registrations/mine").expect(200);
        counter.database()
                .update(
                        "update registration set state = 'SUSPENDED', approved_at = now() where id = ?",
                        Counter.idOf(ana.company()).value());

        soonRefused(system);
    }

    @Test
    void aRotatedSecretOverlapsTheEarlierForADay() {
        Person ana = owner("ana.troca");
        ThirdParty first = ThirdParty.of(counter, ana, "READ_TASKS");
        ThirdParty second = ThirdParty.read(
                counter,
                ana.browser()
                        .post("/api/v1/company/clients/" + first.id() + "/secrets", null)
                        .expect(201));

        first.byBasic(PLAIN).expect(200);
        second.byBasic(PLAIN).expect(200);
        counter.advance(Duration.ofHours(24));
        refused(first.byBasic(PLAIN), 401, "invalid_client");
        second.byBasic(PLAIN).expect(200);
    }

    @Test
    void neitherKindOfTokenPassesForTheOther() {
        Person ana = owner("ana.cruzada");
        String ofSystem = ThirdParty.of(counter, ana, "READ_REGISTRATION").token();
        String ofPerson = ana.browser().cookie("ce_at").orElseThrow();

        ThirdParty.bearing(counter, ofPerson).get("/api/v1/registrations/mine").expectProblem(401, "TOKEN_REFUSED");
        counter.browser()
                .holding("ce_at", ofSystem)
                .get("/api/v1/registrations/mine")
                .expectProblem(404, "REGISTRATION_NOT_FOUND");
    }

    @Test
    void cookiesCountForNothingBesideABearerTokenAndNothingIsChangedByOne() {
        Person ana = owner("ana.cookies");
        String token = ThirdParty.of(counter, ana, "READ_TASKS").token();
        Browser both = counter.people().signIn(ana).with("Authorization", "Bearer " + token);

        Answer denied = both.sendWithoutCsrf("DELETE", "/api/v1/sessions").expectProblem(403, "INSUFFICIENT_SCOPE");
        assertThat(denied.header("WWW-Authenticate")).isEqualTo("Bearer error=\"insufficient_scope\"");
        both.get("/api/v1/account").expectProblem(403, "INSUFFICIENT_SCOPE");
        counter.browser()
                .with("Authorization", "Bearer nonsense")
                .sendWithoutCsrf("DELETE", "/api/v1/session")
                .expectProblem(401, "TOKEN_REFUSED");
        ana.browser().get("/api/v1/account").expect(200);
    }

    private void soonRefused(Browser system) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (system.get("/api/v1/registrations/mine").status() == 200 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        system.get("/api/v1/registrations/mine").expectProblem(401, "TOKEN_REFUSED");
    }

    private Person owner(String name) {
        return counter.people().owner("PME", name + "@sistemas.example");
    }

    private static void refused(Answer answer, int status, String error) {
        answer.expect(status);
        assertThat(answer.text("/error")).isEqualTo(error);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }
}
