package br.com.connectenergy.api.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class DraftIT {

    @Autowired
    private Counter counter;

    @Tag("RF001")
    @Test
    void aNewRegistrationIsAnEmptyDraftOfThisBrowserAlone() {
        Browser browser = counter.browser();
        var opened =
                browser.post("/api/v1/registrations", Map.of("kind", "PME")).expect(201);

        assertThat(opened.header("Location")).isEqualTo("/api/v1/registrations/" + opened.text("/id"));
        assertThat(opened.header("Content-Type")).startsWith("application/json");
        assertThat(opened.text("/protocol")).matches("CE-R-\\d{4}-\\d{6,}");
        assertThat(opened.text("/status")).isEqualTo("DRAFT");
        assertThat(opened.text("/nextActor")).isEqualTo("COMPANY");
        assertThat(opened.json().at("/emailProved").asBoolean()).isFalse();
        assertThat(opened.json().at("/submittedAt").isNull()).isTrue();
        assertThat(opened.issues())
                .contains("cnpj:MISSING", "documents.CNPJ_CARD:MISSING")
                .doesNotContain("aneelAct:MISSING");
        assertThat(browser.get("/api/v1/registrations/mine").expect(200).json()).isEqualTo(opened.json());
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() {
        var opened = counter.browser().post("/api/v1/registrations", Map.of("kind", "PME"));

        assertThat(opened.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("ce_session=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/api", "Max-Age=2592000")
                        .doesNotContain("Secure"));
    }

    @Test
    void anUnknownKindIsRefusedByItsField() {
        Browser browser = counter.browser();

        assertThat(browser.post("/api/v1/registrations", Map.of("kind", "BANK"))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("kind:INVALID");
        assertThat(browser.post("/api/v1/registrations", Map.of())
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("kind:MISSING");
    }

    @Test
    void aHalfFilledFormIsKept() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "PME");

        var saved = browser.put(path + "/draft", Map.of("legalName", "Padaria Boa Energia Ltda", "cep", "01310100"))
                .expect(200);

        assertThat(saved.text("/draft/legalName")).isEqualTo("Padaria Boa Energia Ltda");
        assertThat(saved.text("/draft/cep")).isEqualTo("01310-100");
        assertThat(saved.issues()).contains("cnpj:MISSING").doesNotContain("legalName:MISSING", "cep:MISSING");
        assertThat(browser.get(path).expect(200).json()).isEqualTo(saved.json());
    }

    @Test
    void aFieldThatIsLeftOutIsCleared() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "PME");
        browser.put(path + "/draft", Companies.pme()).expect(200);

        var cleared = browser.put(path + "/draft", Map.of("city", "Santos")).expect(200);

        assertThat(cleared.json().at("/draft/cnpj").isNull()).isTrue();
        assertThat(cleared.text("/draft/city")).isEqualTo("Santos");
    }

    @Test
    void everyFieldComesBackAsItWasKept() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "SUPPLIER");
        Map<String, Object> typed = Companies.supplier();

        var saved = browser.put(path + "/draft", typed).expect(200);

        typed.put("phone", "+5511987654321");
        typed.put("cnpj", formatted(String.valueOf(typed.get("cnpj"))));
        typed.forEach((field, value) ->
                assertThat(saved.text("/draft/" + field)).as(field).isEqualTo(value));
        assertThat(browser.put(path + "/draft", typed).expect(200).json()).isEqualTo(saved.json());
    }

    @Test
    void everyMalformedFieldIsNamedWithItsRuleInPortuguese() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "SUPPLIER");
        Map<String, Object> wrong = Map.of(
                "cnpj", "12.ABC.345/01DE-36",
                "representativeCpf", "529.982.247-26",
                "cep", "123",
                "cnae", "x",
                "uf", "XX",
                "email", "nada",
                "phone", "1",
                "aneelAct", "lei 1",
                "agentClass", "BANK",
                "licenceExpiresOn", "31/12/2030");

        var refused = browser.put(path + "/draft", wrong).expectProblem(400, "REGISTRATION_INVALID");

        assertThat(refused.fieldErrors())
                .containsExactlyInAnyOrder(
                        "cnpj:CNPJ_INVALID",
                        "representativeCpf:CPF_INVALID",
                        "cep:CEP_INVALID",
                        "cnae:CNAE_INVALID",
                        "uf:UF_INVALID",
                        "email:EMAIL_INVALID",
                        "phone:PHONE_INVALID",
                        "aneelAct:ANEEL_ACT_INVALID",
                        "agentClass:AGENT_CLASS_INVALID",
                        "licenceExpiresOn:DATE_INVALID");
        assertThat(refused.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/message").asString()))
                .allSatisfy(message ->
                        assertThat(message).isNotBlank().isNotEqualTo("O valor não está no formato esperado."));
        assertThat(refused.text()).doesNotContain("529.982").doesNotContain("12.ABC");
    }

    @Test
    void aRequestOfTheWrongShapeNamesTheField() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "PME");

        assertThat(browser.put(path + "/draft", Map.of("cnpjj", "1"))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("cnpjj:UNKNOWN");
        assertThat(browser.put(path + "/draft", Map.of("cnpj", List.of("1")))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("cnpj:INVALID");
        assertThat(browser.put(path + "/draft", Map.of("legalName", "x".repeat(201)))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("legalName:TEXT_TOO_LONG");
        browser.postText("/api/v1/registrations", "{\"kind\":", "application/json")
                .expectProblem(400, "REQUEST_INVALID");
        browser.postText("/api/v1/registrations", "kind=PME", "text/plain")
                .expectProblem(415, "MEDIA_TYPE_NOT_SUPPORTED");
        browser.get("/api/v1/registrations/nope").expectProblem(400, "REQUEST_INVALID");
    }

    @Test
    void aBodyLongerThanAnyFormIsRefusedBeforeItIsRead() {
        Browser browser = counter.browser();
        String tooLong = "{\"kind\":\"" + "P".repeat(70_000) + "\"}";

        browser.postText("/api/v1/registrations", tooLong, "application/json").expectProblem(400, "REQUEST_INVALID");
        browser.postStreamed("/api/v1/registrations", tooLong.getBytes(StandardCharsets.UTF_8), "application/json")
                .expectProblem(400, "REQUEST_INVALID");
        browser.postStreamed(
                        "/api/v1/registrations",
                        "{\"kind\":\"PME\"}".getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .expect(201);
    }

    private static String formatted(String cnpj) {
        return cnpj.substring(0, 2) + "." + cnpj.substring(2, 5) + "." + cnpj.substring(5, 8) + "/"
                + cnpj.substring(8, 12) + "-" + cnpj.substring(12);
    }
}
