package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.core.identity.SigningKey;
import br.com.connectenergy.core.identity.SigningKeys;
import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.process.ProcessVisit;
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
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Attacks by name; none gets through. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class AttackIT {

    @Autowired
    private Counter counter;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private ProcessTrace trace;

    @Test
    void aTokenOfOurOwnMakingPassesSoThatTheOthersProveSomething() throws Exception {
        Person ana = counter.people().owner("PME", "ana.controle@ataque.example");

        assertThat(asked(resigned(ana, claims -> claims))).isEqualTo(200);
    }

    @Test
    void wrongAudience() throws Exception {
        Person ana = counter.people().owner("PME", "ana.aud@ataque.example");

        assertThat(asked(resigned(ana, claims -> claims.audience("another-api"))))
                .isEqualTo(401);
        assertThat(asked(resigned(ana, claims -> claims.audience(List.of("connectenergy-api", "another-api")))))
                .isEqualTo(401);
    }

    @Test
    void wrongIssuer() throws Exception {
        Person ana = counter.people().owner("PME", "ana.iss@ataque.example");

        assertThat(asked(resigned(ana, claims -> claims.issuer("https://evil.example"))))
                .isEqualTo(401);
    }

    @Test
    void expired() throws Exception {
        Person ana = counter.people().owner("PME", "ana.exp@ataque.example");
        Date past = Date.from(counter.now().minusSeconds(1));

        assertThat(asked(resigned(ana, claims -> claims.expirationTime(past)))).isEqualTo(401);
        assertThat(asked(resigned(ana, claims -> claims.expirationTime(null)))).isEqualTo(401);
    }

    @Test
    void algNone() throws Exception {
        Person ana = counter.people().owner("PME", "ana.none@ataque.example");

        assertThat(asked(new PlainJWT(claimsOf(ana)).serialize())).isEqualTo(401);
        String[] parts = tokenOf(ana).split("\\.", -1);
        assertThat(asked(parts[0] + "." + parts[1] + ".")).isEqualTo(401);
    }

    @Test
    void hs256WithThePublicKey() throws Exception {
        Person ana = counter.people().owner("PME", "ana.hs@ataque.example");
        SigningKey key = keys.current();

        String forged = signed(
                header(JWSAlgorithm.HS256, key.kid(), "at+jwt"),
                claimsOf(ana),
                new MACSigner(key.publicKey().getEncoded()));

        assertThat(asked(forged)).isEqualTo(401);
    }

    @Test
    void aKeyOfTheAttackersOwn() throws Exception {
        Person ana = counter.people().owner("PME", "ana.chave@ataque.example");
        RSASSASigner own = new RSASSASigner(foreignKey());

        for (String kid : List.of(keys.current().kid(), "../../dev/null", "made-up")) {
            assertThat(asked(signed(header(JWSAlgorithm.RS256, kid, "at+jwt"), claimsOf(ana), own)))
                    .isEqualTo(401);
        }
    }

    @Test
    void anotherKindOfTokenOrAnotherAlgorithmOfTheSameKey() throws Exception {
        Person ana = counter.people().owner("PME", "ana.tipo@ataque.example");
        SigningKey key = keys.current();
        JWSSigner ours = new RSASSASigner(keys.privateKeyOf(key));

        assertThat(asked(signed(header(JWSAlgorithm.RS256, key.kid(), "JWT"), claimsOf(ana), ours)))
                .isEqualTo(401);
        assertThat(asked(signed(header(JWSAlgorithm.RS512, key.kid(), "at+jwt"), claimsOf(ana), ours)))
                .isEqualTo(401);
    }

    @Test
    void changedClaimsUnderTheOldSignature() throws Exception {
        Person ana = counter.people().owner("PME", "ana.claims@ataque.example");
        Person eva = counter.people().owner("PME", "eva.claims@ataque.example");
        String[] hers = tokenOf(eva).split("\\.", -1);
        String[] victims = tokenOf(ana).split("\\.", -1);

        assertThat(asked(hers[0] + "." + victims[1] + "." + hers[2])).isEqualTo(401);
    }

    @Test
    void replayedRefresh() {
        Person ana = counter.people().owner("PME", "ana.replay@ataque.example");
        String stolen = ana.browser().cookie("ce_rt").orElseThrow();
        ana.browser().post("/api/v1/session/refresh", null).expect(204);
        counter.advance(Duration.ofSeconds(6));

        thief("ce_rt", stolen).post("/api/v1/session/refresh", null).expectProblem(401, "SESSION_ENDED");
        ana.browser().post("/api/v1/session/refresh", null).expectProblem(401, "SESSION_ENDED");
    }

    @Test
    void missingCsrfOnEveryOperationThatChangesSomething() {
        int tried = 0;
        for (Permission operation : Permissions.ALL) {
            if ("GET".equals(operation.method().name())) {
                continue;
            }
            String path = operation.path().replaceAll("\\{[a-zA-Z]+}", "00000000-0000-4000-8000-000000000000");
            counter.browser().sendWithoutCsrf(operation.method().name(), path).expectProblem(403, "CSRF_TOKEN_INVALID");
            tried++;
        }
        assertThat(tried).isGreaterThan(25);
    }

    @Test
    void sessionFixation() {
        People people = counter.people();
        Person ana = people.owner("PME", "ana.fixa@ataque.example");
        Person eva = people.owner("PME", "eva.fixa@ataque.example");
        Browser shared = counter.browser();
        shared.post("/api/v1/session", Map.of("email", eva.email(), "password", People.PASSWORD))
                .expect(200);
        String planted = shared.cookie("ce_step").orElseThrow();

        shared.post("/api/v1/session", Map.of("email", ana.email(), "password", People.PASSWORD))
                .expect(200);
        String ticket = shared.cookie("ce_step").orElseThrow();
        assertThat(ticket).isNotEqualTo(planted);
        shared.post("/api/v1/session/totp", Map.of("code", people.nextCode(ana.secret())))
                .expect(200);

        assertThat(shared.get("/api/v1/account").expect(200).text("/email")).isEqualTo(ana.email());
        assertThat(shared.cookie("ce_step")).isEmpty();
        thief("ce_step", ticket)
                .post("/api/v1/session/totp", Map.of("code", people.nextCode(ana.secret())))
                .expectProblem(401, "SIGN_IN_EXPIRED");
    }

    @Test
    void foreignIdsOnEveryOperationWithAnId() {
        People people = counter.people();
        Person ana = people.owner("PME", "ana.idor@ataque.example");
        Person eva = people.owner("PME", "eva.idor@ataque.example");
        String foreign = Counter.idOf(ana.company()).toString();
        String document = ana.browser().get(ana.company()).text("/documents/0/id");
        String task = counter.needInfo(ana.company(), "DOCUMENT_MISSING");
        trace.enter(
                new ProcessVisit(991, 990, "licence-recheck", "serviceTask_checkLicence", Counter.idOf(ana.company())));
        String process = ana.browser().get("/api/v1/processes").expect(200).text("/0/id");
        String session = ana.browser().get("/api/v1/sessions").text("/0/id");
        String account = ana.browser().get("/api/v1/account").text("/id");
        people.invited(ana, "bruno.idor@ataque.example", "PME_USER");
        String invitation = ana.browser()
                .post(
                        "/api/v1/company/invitations",
                        Map.of("email", "carla.idor@ataque.example", "roles", List.of("PME_USER")))
                .expect(201)
                .text("/id");
        List<String> through = new ArrayList<>();
        int tried = 0;

        for (Permission operation : Permissions.ALL) {
            if (!operation.path().contains("{")
                    || operation.path().contains("{token}")
                    || operation.path().contains("/staff/")) {
                continue;
            }
            String path = operation
                    .path()
                    .replace("/sessions/{id}", "/sessions/" + session)
                    .replace("/invitations/{id}", "/invitations/" + invitation)
                    .replace("{id}", foreign)
                    .replace("{documentId}", document)
                    .replace("{notificationId}", document)
                    .replace("{taskId}", task)
                    .replace("{processId}", process)
                    .replace("{accountId}", account)
                    .replace("{purpose}", "OFFER_ALERTS");
            Answer answer = askWithWholeBody(eva.browser(), operation, path);
            tried++;
            if (answer.status() != 404) {
                through.add(operation.operation() + ": " + answer.status() + " " + answer.text());
            }
        }
        assertThat(tried).isGreaterThan(18);
        assertThat(through).isEmpty();
        eva.browser()
                .put("/api/v1/session/company", Map.of("registrationId", foreign))
                .expectProblem(404, "REGISTRATION_NOT_FOUND");
        ana.browser().get("/api/v1/account").expect(200);
    }

    @Test
    void massAssignmentOnEveryOperationWithABody() {
        Person ana = counter.people().owner("PME", "ana.massa@ataque.example");
        Browser applicant = counter.browser();
        String application = counter.readyPme(applicant);
        Browser staff = counter.staff("ana.massa", br.com.connectenergy.core.shared.StaffRole.ADMIN);
        JsonNode paths = counter.browser().get("/api/v1/openapi.json").json().at("/paths");
        Map<String, Object> more =
                Map.of("owner", true, "role", "ADMIN", "state", "APPROVED", "termsAccepted", true, "granted", true);
        int tried = 0;

        for (Permission operation : Permissions.ALL) {
            String pointer = "/" + operation.path().replace("~", "~0").replace("/", "~1") + "/"
                    + operation.method().name().toLowerCase(java.util.Locale.ROOT);
            if (!paths.at(pointer).at("/requestBody/content").has("application/json")) {
                continue;
            }
            boolean first = operation.may().contains(Who.APPLICANT);
            Browser browser = operation.path().contains("/staff/") ? staff : first ? applicant : ana.browser();
            String path = operation
                    .path()
                    .replace("/registrations/{id}", "/registrations/" + Counter.idOf(application))
                    .replace("{taskId}", "1")
                    .replace("{purpose}", "OFFER_ALERTS")
                    .replace("{token}", "x".repeat(43))
                    .replaceAll("\\{[a-zA-Z]+}", "00000000-0000-4000-8000-000000000000");
            Answer answer =
                    "PUT".equals(operation.method().name()) ? browser.put(path, more) : browser.post(path, more);
            answer.expectProblem(400, "REQUEST_INVALID");
            assertThat(answer.fieldErrors()).as(operation.operation()).anyMatch(error -> error.endsWith(":UNKNOWN"));
            tried++;
        }
        assertThat(tried).isGreaterThan(15);
    }

    private Answer askWithWholeBody(Browser browser, Permission operation, String path) {
        return switch (operation.operation()) {
            case "saveDraft" -> browser.put(path, Companies.pme());
            case "submit" -> browser.post(path, counter.acceptance(browser));
            case "changeConsent" -> browser.put(path, Map.of("granted", true));
            case "changeMember" -> browser.put(path, Map.of("roles", List.of("PME_USER")));
            case "attachDocument" -> browser.upload(path, "CNPJ_CARD", "a.pdf", Companies.pdf("x"));
            case "requestReinstatement" ->
                browser.post(path, Map.of("aneelAct", "REA 1.234/2026", "licenceExpiresOn", "2040-12-31"));
            case "answerTask" -> browser.post(path, Map.of());
            default ->
                switch (operation.method().name()) {
                    case "GET" -> browser.get(path);
                    case "DELETE" -> browser.delete(path);
                    default -> browser.post(path, null);
                };
        };
    }

    private int asked(String token) {
        return counter.browser()
                .with("Cookie", "ce_at=" + token)
                .get("/api/v1/account")
                .status();
    }

    private Browser thief(String cookie, String stolen) {
        return counter.browser().holding(cookie, stolen);
    }

    private String resigned(Person person, UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        SigningKey key = keys.current();
        JWTClaimsSet claims =
                change.apply(new JWTClaimsSet.Builder(claimsOf(person))).build();
        return signed(
                header(JWSAlgorithm.RS256, key.kid(), "at+jwt"), claims, new RSASSASigner(keys.privateKeyOf(key)));
    }

    private static String tokenOf(Person person) {
        return person.browser().cookie("ce_at").orElseThrow();
    }

    private static JWTClaimsSet claimsOf(Person person) throws ParseException {
        JWTClaimsSet claims = SignedJWT.parse(tokenOf(person)).getJWTClaimsSet();
        assertThat(claims.getClaims().keySet())
                .containsAll(Set.of("iss", "aud", "sub", "sid", "jti", "amr", "auth_time", "cid", "roles", "exp"));
        return claims;
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String kid, String type) {
        return new JWSHeader.Builder(algorithm)
                .keyID(kid)
                .type(new JOSEObjectType(type))
                .build();
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static java.security.PrivateKey foreignKey() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }
}
