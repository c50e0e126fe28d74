package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.process.ProcessVisit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Another company's ids on every operation with an id. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class OwnershipAttackIT {

    @Autowired
    private Counter counter;

    @Autowired
    private ProcessTrace trace;

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
        String unit = ana.browser()
                .post("/api/v1/consumer-units", Companies.greenUnit())
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
                    .replace("/consumer-units/{id}", "/consumer-units/" + unit)
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

    private Answer askWithWholeBody(Browser browser, Permission operation, String path) {
        return switch (operation.operation()) {
            case "saveDraft" -> browser.put(path, Companies.pme());
            case "submit" -> browser.post(path, counter.acceptance(browser));
            case "changeConsent" -> browser.put(path, Map.of("granted", true));
            case "changeMember" -> browser.put(path, Map.of("roles", List.of("PME_USER")));
            case "renamePasskey" -> browser.put(path, Map.of("label", "de outra pessoa"));
            case "changeConsumerUnit" -> browser.put(path, Companies.greenUnit());
            case "recordConsumption" ->
                browser.put(path, Map.of("source", "FORM", "months", List.of(Companies.greenMonth("2026-09", 1))));
            case "previewConsumption" ->
                browser.upload(path, null, "a.csv", "mes;kwh\n2026-09;1\n".getBytes(StandardCharsets.UTF_8));
            case "attachDocument" -> browser.upload(path, "CNPJ_CARD", "a.pdf", Companies.pdf("x"));
            case "requestReinstatement" ->
                browser.post(path, Map.of("aneelAct", "REA 1.234/2026", "licenceExpiresOn", "2040-12-31"));
            case "answerTask" -> browser.post(path, Map.of());
            case "saveTaskDraft" -> browser.put(path, Map.of());
            case "attachTaskDocument" -> browser.upload(path, "TASK_ATTACHMENT", "a.pdf", Companies.pdf("x"));
            default ->
                switch (operation.method().name()) {
                    case "GET" -> browser.get(path);
                    case "DELETE" -> browser.delete(path);
                    default -> browser.post(path, null);
                };
        };
    }
}
