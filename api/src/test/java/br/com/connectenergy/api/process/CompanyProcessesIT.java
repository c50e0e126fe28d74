package br.com.connectenergy.api.process;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.process.ProcessVisit;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@CounterTest
@Import(Counter.class)
class CompanyProcessesIT {

    private static final AtomicLong KEYS = new AtomicLong(4_000_000_000_000_000L);

    @Autowired
    private Counter counter;

    @Autowired
    private ProcessTrace trace;

    @Test
    void theCompanySeesWhereItsVerificationStandsAndWhoActs() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        assertThat(browser.get("/api/v1/processes").expect(200).json().size()).isZero();
        counter.submit(browser, path).expect(202);
        long instance = verification(path);
        trace(path, instance, "serviceTask_requestEmailProof");

        JsonNode waiting = browser.get("/api/v1/processes").expect(200).json().get(0);
        assertThat(waiting.at("/id").asString()).isEqualTo(Long.toString(instance));
        assertThat(waiting.at("/processId").asString()).isEqualTo("registration-verification");
        assertThat(waiting.at("/name").asString()).isEqualTo("Verificação de cadastro");
        assertThat(waiting.at("/nextActor").asString()).isEqualTo("COMPANY");
        assertThat(waiting.at("/over").asBoolean()).isFalse();
        assertThat(waiting.at("/dueAt").asString())
                .isEqualTo(browser.get(path).text("/dueAt"))
                .isNotBlank();

        trace(path, instance, "serviceTask_lookUpCompany");
        trace(path, instance, "serviceTask_approveRegistration");
        Answer over = browser.get("/api/v1/processes/" + instance + "/diagram").expect(200);
        assertThat(over.json().at("/process/over").asBoolean()).isTrue();
        assertThat(over.text("/process/nextActor")).isEqualTo("NOBODY");
        assertThat(over.json().at("/active").size()).isZero();
        assertThat(over.json().at("/done").valueStream().map(JsonNode::asString))
                .contains("serviceTask_lookUpCompany", "endEvent_approved");
        assertThat(over.text("/bpmn")).contains("BPMNShape").doesNotContain("zeebe");
        JsonNode last = over.json().at("/steps").valueStream().toList().getLast();
        assertThat(last.at("/name").asString()).isEqualTo("Cadastro aprovado");
        assertThat(last.at("/state").asString()).isEqualTo("DONE");
    }

    @Test
    void aTaskOfTheCompanyIsTheCurrentStepUntilItIsAnswered() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        counter.submit(browser, path).expect(202);
        long instance = verification(path);
        trace(path, instance, "serviceTask_requestEmailProof");
        browser.post("/api/v1/email-proofs", java.util.Map.of("token", counter.mailedToken(path, instance)))
                .expect(200);
        trace(path, instance, "serviceTask_lookUpCompany");
        trace(path, instance, "serviceTask_requestInformation");
        String task = counter.needInfo(path, instance, "CNAE_MISMATCH");
        String diagram = "/api/v1/processes/" + instance + "/diagram";

        JsonNode asked = browser.get(diagram).expect(200).json();
        assertThat(asked.at("/active/0").asString()).isEqualTo("userTask_completeRegistration");
        assertThat(asked.at("/process/nextActor").asString()).isEqualTo("COMPANY");
        assertThat(asked.at("/process/now/0/elementId").asString()).isEqualTo("userTask_completeRegistration");
        assertThat(asked.at("/process/now/0/name").asString()).isEqualTo("Complementar cadastro");
        assertThat(asked.at("/process/dueAt").asString())
                .isEqualTo(browser.get(path).text("/dueAt"));

        browser.post(
                        "/api/v1/tasks/" + task + "/answer",
                        java.util.Map.of("answers", java.util.Map.of("cnae", "3511-5/01")))
                .expect(202);
        JsonNode answered = browser.get(diagram).expect(200).json();
        assertThat(answered.at("/active/0").asString()).isEqualTo("serviceTask_takeInformation");
        assertThat(answered.at("/process/nextActor").asString()).isEqualTo("SYSTEM");
    }

    @Test
    void aProcessOfAnotherCompanyOrADuplicateDoesNotExist() {
        Browser mine = counter.browser();
        String path = counter.readyPme(mine);
        counter.submit(mine, path).expect(202);
        long instance = verification(path);
        trace(path, instance, "serviceTask_requestEmailProof");
        long duplicate = KEYS.incrementAndGet();
        trace(path, duplicate, "serviceTask_requestEmailProof");
        Browser other = counter.browser();
        counter.open(other, "PME");

        mine.get("/api/v1/processes/" + instance + "/diagram").expect(200);
        assertThat(mine.get("/api/v1/processes").json().size()).isEqualTo(1);
        mine.get("/api/v1/processes/" + duplicate + "/diagram").expectProblem(404, "PROCESS_NOT_FOUND");
        other.get("/api/v1/processes/" + instance + "/diagram").expectProblem(404, "PROCESS_NOT_FOUND");
        assertThat(other.get("/api/v1/processes").expect(200).json().size()).isZero();
        counter.browser()
                .get("/api/v1/processes/" + instance + "/diagram")
                .expectProblem(404, "REGISTRATION_NOT_FOUND");
        mine.get("/api/v1/processes/1/diagram").expectProblem(404, "PROCESS_NOT_FOUND");
        mine.get("/api/v1/processes/x/diagram").expectProblem(400, "REQUEST_INVALID");
    }

    /** Binds the registration to a process instance, as the engine's first job does. */
    private long verification(String path) {
        long instance = KEYS.incrementAndGet();
        counter.mailedToken(path, instance);
        return instance;
    }

    private void trace(String path, long instance, String elementId) {
        RegistrationId company = Counter.idOf(path);
        counter.advance(Duration.ofMillis(5));
        ProcessVisit visit =
                new ProcessVisit(KEYS.incrementAndGet(), instance, "registration-verification", elementId, company);
        trace.enter(visit);
        trace.leave(visit);
    }
}
