package br.com.connectenergy.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a company may do with its task before it answers: leave it half typed, and attach files to it. */
@CounterTest
@Import(Counter.class)
@Tag("RNF004")
class TaskDeskIT {

    @Autowired
    private Counter counter;

    private Browser browser;
    private String path;
    private String task;

    @BeforeEach
    void aTaskWaits() {
        browser = counter.browser();
        path = counter.readyPme(browser);
        counter.verify(browser, path);
        task = "/api/v1/tasks/" + counter.needInfo(path, "CNAE_MISMATCH");
    }

    @Test
    void anotherDeviceGoesOnFromWhatWasTyped() {
        assertThat(browser.get(task).json().at("/draft").isNull()).isTrue();
        browser.put(task + "/draft", answers("cnae", "não é um CNAE")).expect(200);

        Browser phone = counter.browser()
                .holding("ce_session", browser.cookie("ce_session").orElseThrow());

        assertThat(phone.get(task).expect(200).text("/draft/answers/cnae")).isEqualTo("não é um CNAE");
        assertThat(phone.get(task).text("/draft/savedAt")).isNotBlank();
        assertThat(phone.get(task).text("/data/cnae")).isNotEqualTo("não é um CNAE");
    }

    @Test
    void aDraftKnowsTheFieldsOfItsFormAndNoOther() {
        assertThat(browser.put(task + "/draft", answers("state", "APPROVED"))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("state:UNKNOWN");
        browser.put(task + "/draft", answers("street", "x".repeat(40_000))).expectProblem(422, "TASK_DRAFT_TOO_LARGE");
        browser.put("/api/v1/tasks/1/draft", answers("cnae", "1")).expectProblem(404, "TASK_NOT_FOUND");
    }

    @Test
    void theDraftOfAnAnsweredTaskIsGone() {
        browser.put(task + "/draft", answers("city", "Rio")).expect(200);
        browser.post(task + "/answer", answers("cnae", "3511-5/01")).expect(202);

        browser.put(task + "/draft", answers("city", "Rio")).expectProblem(409, "TASK_NOT_OPEN");
        assertThat(counter.database()
                        .queryForList(
                                "select 1 from task_draft where element_instance_key = ?",
                                Long.valueOf(task.substring("/api/v1/tasks/".length()))))
                .isEmpty();
    }

    @Test
    void aFileOfATaskIsJudgedByItsContentAndSeenWithTheTask() {
        var stored = browser.upload(task + "/documents", "TASK_ATTACHMENT", "prova.pdf", Companies.pdf(path))
                .expect(201);
        browser.upload(task + "/documents", "TASK_ATTACHMENT", "prova.pdf", Companies.pdf(path))
                .expect(201);
        browser.upload(task + "/documents", "TASK_ATTACHMENT", "prova.png", Companies.pdf("outra"))
                .expectProblem(422, "DOCUMENT_TYPE_MISMATCH");

        var attached = browser.get(task).json().at("/attachments");
        assertThat(attached.size()).isEqualTo(1);
        assertThat(attached.at("/0/fileName").asString()).isEqualTo("prova.pdf");
        assertThat(attached.at("/0/sha256").asString()).isEqualTo(stored.text("/sha256"));
        browser.get(path + "/documents/" + stored.text("/id")).expect(200);

        browser.delete(path + "/documents/" + stored.text("/id")).expectProblem(404, "DOCUMENT_NOT_FOUND");
        browser.delete(task + "/documents/" + stored.text("/id")).expect(204);
        browser.delete(task + "/documents/" + stored.text("/id")).expectProblem(404, "DOCUMENT_NOT_FOUND");
        assertThat(browser.get(task).json().at("/attachments").size()).isZero();
    }

    @Test
    void aFileStaysWithTheAnswerAndNothingIsAddedAfterIt() {
        String file = browser.upload(task + "/documents", "TASK_ATTACHMENT", "prova.pdf", Companies.pdf(path))
                .expect(201)
                .text("/id");
        browser.post(task + "/answer", answers("cnae", "3511-5/01")).expect(202);

        browser.upload(task + "/documents", "TASK_ATTACHMENT", "mais.pdf", Companies.pdf("mais"))
                .expectProblem(409, "TASK_NOT_OPEN");
        browser.delete(task + "/documents/" + file).expectProblem(409, "TASK_NOT_OPEN");
        browser.get(path + "/documents/" + file).expect(200);
    }

    @Test
    void aFileOfATaskIsNoDocumentOfTheRegistration() {
        browser.upload(path + "/documents", "TASK_ATTACHMENT", "solto.pdf", Companies.pdf("solto"))
                .expectProblem(422, "DOCUMENT_NEEDS_TASK");
    }

    private static Map<String, Object> answers(String field, Object value) {
        return Map.of("answers", Map.of(field, value));
    }
}
