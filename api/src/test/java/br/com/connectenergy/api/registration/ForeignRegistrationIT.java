package br.com.connectenergy.api.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is not yours does not exist: the same 404 for a stranger, another company and an invented id. */
@CounterTest
@Import(Counter.class)
class ForeignRegistrationIT {

    @Autowired
    private Counter counter;

    @Tag("RN010")
    @Test
    void nothingOfAnotherCompanyExists() {
        Browser owner = counter.browser();
        String path = counter.readyPme(owner);
        String document = owner.get(path).text("/documents/0/id");
        counter.verify(owner, path);
        String task = counter.needInfo(path, "DOCUMENT_MISSING");
        Browser other = counter.browser();
        counter.open(other, "PME");

        for (Browser stranger : List.of(other, counter.browser())) {
            for (Answer answer : everything(stranger, path, document)) {
                answer.expectProblem(404, "REGISTRATION_NOT_FOUND");
            }
        }
        other.get("/api/v1/tasks/" + task).expectProblem(404, "TASK_NOT_FOUND");
        other.post("/api/v1/tasks/" + task + "/answer", Map.of()).expectProblem(404, "TASK_NOT_FOUND");
        counter.browser().get("/api/v1/tasks/" + task).expectProblem(404, "REGISTRATION_NOT_FOUND");
        assertThat(owner.get(path).expect(200).text("/status")).isEqualTo("NEED_INFO");
    }

    @Test
    void anInventedRegistrationIsNotFoundEither() {
        Browser browser = counter.browser();
        counter.open(browser, "PME");
        String path = "/api/v1/registrations/00000000-0000-4000-8000-000000000000";

        for (Answer answer : everything(browser, path, "00000000-0000-4000-8000-000000000001")) {
            answer.expectProblem(404, "REGISTRATION_NOT_FOUND");
        }
    }

    @Test
    void aDocumentOfAnotherRegistrationIsNotFoundUnderOnesOwn() {
        Browser owner = counter.browser();
        String document = owner.get(counter.readyPme(owner)).text("/documents/0/id");
        Browser other = counter.browser();
        String mine = counter.open(other, "PME");

        other.get(mine + "/documents/" + document).expectProblem(404, "DOCUMENT_NOT_FOUND");
        other.delete(mine + "/documents/" + document).expectProblem(404, "DOCUMENT_NOT_FOUND");
    }

    @Test
    void leavingEndsTheSessionHereAndInTheDatabase() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "PME");
        String token = browser.cookie("ce_session").orElseThrow();

        browser.delete("/api/v1/session").expect(204);

        assertThat(browser.cookie("ce_session")).isEmpty();
        counter.browser().with("Cookie", "ce_session=" + token).get(path).expectProblem(404, "REGISTRATION_NOT_FOUND");
        browser.delete("/api/v1/session").expect(204);
    }

    private List<Answer> everything(Browser browser, String path, String document) {
        return List.of(
                browser.get(path),
                browser.put(path + "/draft", Companies.pme()),
                browser.upload(path + "/documents", "CNPJ_CARD", "a.pdf", Companies.pdf("x")),
                browser.get(path + "/documents/" + document),
                browser.delete(path + "/documents/" + document),
                counter.submit(browser, path),
                browser.get(path + "/notifications"),
                browser.post(path + "/notifications/" + document + "/read", null),
                browser.get(path + "/tasks"),
                browser.post(path + "/email-proof", null),
                browser.get(path + "/consents"),
                browser.put(path + "/consents/OFFER_ALERTS", Map.of("granted", true)),
                browser.post(
                        path + "/reinstatement",
                        Map.of("aneelAct", "REA 1.234/2026", "licenceExpiresOn", "2040-12-31")));
    }
}
