package br.com.connectenergy.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class TaskIT {

    @Autowired
    private Counter counter;

    @Tag("RN001")
    @Test
    void theCompanySeesItsTaskWithFormDataAndDeadline() {
        Browser browser = counter.browser();
        String path = needInfo(browser);
        String task = counter.needInfo(path, "DOCUMENT_ILLEGIBLE", "CNAE_MISMATCH");
        counter.staffTask(path);

        var list = browser.get(path + "/tasks").expect(200).json();
        var view = browser.get("/api/v1/tasks/" + task).expect(200);

        assertThat(list.size()).isEqualTo(1);
        assertThat(list.at("/0/taskId").asString()).isEqualTo(task);
        assertThat(list.at("/0/formId").asString()).isEqualTo("complete-registration");
        assertThat(list.at("/0/title").asString()).isEqualTo("Complementar cadastro");
        assertThat(view.text("/schema/id")).isEqualTo("complete-registration");
        assertThat(view.text("/data/legalName")).isEqualTo("Padaria Boa Energia Ltda");
        assertThat(view.text("/data/companyKind")).isEqualTo("PME");
        assertThat(view.text("/data/protocol")).startsWith("CE-R-");
        assertThat(view.text("/data/reasons/0")).isEqualTo("DOCUMENT_ILLEGIBLE");
        assertThat(view.json().at("/data").has("aneelAct")).isFalse();
        assertThat(view.text("/dueAt"))
                .isEqualTo(browser.get(path).text("/dueAt"))
                .isNotBlank();
        assertThat(browser.get(path).text("/nextActor")).isEqualTo("COMPANY");
        assertThat(browser.get(path).text("/reasons/1")).isEqualTo("CNAE_MISMATCH");
    }

    @Test
    void anAnswerIsJudgedBeforeTheTaskEnds() {
        Browser browser = counter.browser();
        String path = needInfo(browser);
        String answer = "/api/v1/tasks/" + counter.needInfo(path, "CNAE_MISMATCH") + "/answer";

        assertThat(browser.post(answer, answers("cnae", "x"))
                        .expectProblem(400, "REGISTRATION_INVALID")
                        .fieldErrors())
                .containsExactly("cnae:CNAE_INVALID");
        browser.post(answer, answers("cnpj", Companies.freshCnpj())).expectProblem(422, "FIELD_NOT_CHANGEABLE");
        assertThat(browser.get(path + "/tasks").json().size()).isEqualTo(1);

        var answered = browser.post(answer, answers("cnae", "3511-5/01")).expect(202);

        assertThat(answered.text("/draft/cnae")).isEqualTo("3511-5/01");
        assertThat(answered.text("/draft/legalName")).isEqualTo("Padaria Boa Energia Ltda");
        assertThat(browser.get(path + "/tasks").json().size()).isZero();
    }

    @Test
    void answeringAgainChangesNothing() {
        Browser browser = counter.browser();
        String path = needInfo(browser);
        String task = counter.needInfo(path, "CNAE_MISMATCH");
        browser.post("/api/v1/tasks/" + task + "/answer", answers("cnae", "3511-5/01"))
                .expect(202);

        browser.post("/api/v1/tasks/" + task + "/answer", answers("cnae", "1091-1/02"))
                .expectProblem(409, "REGISTRATION_NOT_WAITING_FOR_INFORMATION");

        browser.get("/api/v1/tasks/" + task).expectProblem(409, "TASK_NOT_OPEN");
        assertThat(browser.get(path).text("/draft/cnae")).isEqualTo("3511-5/01");
        assertThat(counter.database()
                        .queryForList(
                                "select 1 from outbox_event where type = 'task.answered'"
                                        + " and payload->>'elementInstanceKey' = ?",
                                task))
                .hasSize(1);
    }

    @Test
    void anAnswerWithAFieldTheFormDoesNotHaveNamesIt() {
        Browser browser = counter.browser();
        String path = needInfo(browser);
        String answer = "/api/v1/tasks/" + counter.needInfo(path, "CNAE_MISMATCH") + "/answer";

        assertThat(browser.post(answer, answers("state", "APPROVED"))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("state:UNKNOWN");
        assertThat(browser.post(answer, answers("city", "x".repeat(201)))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("city:TEXT_TOO_LONG");
        assertThat(browser.post(answer, answers("cnae", Map.of("a", 1)))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("cnae:INVALID");
        assertThat(browser.get(path + "/tasks").json().size()).isEqualTo(1);
    }

    @Test
    void ofTwoBrowsersThatAnswerAtOnceOneWins() throws Exception {
        Browser browser = counter.browser();
        String path = needInfo(browser);
        String answer = "/api/v1/tasks/" + counter.needInfo(path, "CNAE_MISMATCH") + "/answer";
        Browser other = counter.browser()
                .holding("ce_session", browser.cookie("ce_session").orElseThrow());
        other.get(path).expect(200);

        List<Answer> both;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var barrier = new CyclicBarrier(2);
            var asked = Map.of(browser, "3511-5/01", other, "1091-1/02").entrySet().stream()
                    .map(one -> threads.submit(() -> {
                        barrier.await();
                        return one.getKey().post(answer, answers("cnae", one.getValue()));
                    }))
                    .toList();
            both = List.of(asked.get(0).get(), asked.get(1).get());
        }

        assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
        Answer winner =
                both.stream().filter(one -> one.status() == 202).findFirst().orElseThrow();
        assertThat(browser.get(path).text("/draft/cnae")).isEqualTo(winner.text("/draft/cnae"));
        assertThat(browser.get(path + "/tasks").json().size()).isZero();
    }

    @Test
    void aTaskWhoseDeadlinePassedIsNotInTheListAnyMore() {
        Browser browser = counter.browser();
        String path = needInfo(browser);
        counter.needInfo(path, "CNAE_MISMATCH");
        assertThat(browser.get(path + "/tasks").json().at("/0/facts/round").asInt())
                .isEqualTo(1);
        counter.advance(java.time.Duration.ofDays(11));

        assertThat(browser.get(path + "/tasks").json().size()).isZero();
    }

    @Test
    void anAnswerAfterTheDeadlineIsRefused() {
        Browser browser = counter.browser();
        String path = needInfo(browser);
        String task = counter.needInfo(path, "CNAE_MISMATCH");
        counter.advance(java.time.Duration.ofDays(11));

        browser.post("/api/v1/tasks/" + task + "/answer", answers("cnae", "3511-5/01"))
                .expectProblem(409, "REGISTRATION_NOT_WAITING_FOR_INFORMATION");
    }

    @Test
    void aTaskOfStaffOrOfNobodyIsNotTheCompanys() {
        Browser browser = counter.browser();
        String path = needInfo(browser);

        browser.get("/api/v1/tasks/" + counter.staffTask(path)).expectProblem(404, "TASK_NOT_FOUND");
        browser.post("/api/v1/tasks/" + counter.staffTask(path) + "/answer", Map.of())
                .expectProblem(404, "TASK_NOT_FOUND");
        browser.get("/api/v1/tasks/1").expectProblem(404, "TASK_NOT_FOUND");
        assertThat(browser.get("/api/v1/tasks/x")
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactlyElementsOf(List.of("taskId:INVALID"));
    }

    @Test
    void theCompanyIsToldAndReadsIt() {
        Browser browser = counter.browser();
        String path = needInfo(browser);
        counter.needInfo(path, "CNAE_MISMATCH");

        var told = browser.get(path + "/notifications").expect(200).json();
        String id = told.at("/0/id").asString();

        assertThat(told.at("/0/kind").asString()).isEqualTo("INFORMATION_REQUESTED");
        assertThat(told.at("/0/title").asString()).isEqualTo("Precisamos de um complemento");
        assertThat(told.at("/0/text").asString())
                .contains("CE-R-")
                .matches(".*[0-9]{2}/[0-9]{2}/[0-9]{4}.*")
                .doesNotContain("{");
        assertThat(told.at("/0/readAt").isNull()).isTrue();
        browser.post(path + "/notifications/" + id + "/read", null).expect(204);
        String readAt = browser.get(path + "/notifications").text("/0/readAt");
        browser.post(path + "/notifications/" + id + "/read", null).expect(204);
        assertThat(browser.get(path + "/notifications").text("/0/readAt"))
                .isEqualTo(readAt)
                .isNotBlank();
        browser.post(path + "/notifications/00000000-0000-4000-8000-000000000000/read", null)
                .expectProblem(404, "RESOURCE_NOT_FOUND");
    }

    private static Map<String, Object> answers(String field, Object value) {
        return Map.of("answers", Map.of(field, value));
    }

    private String needInfo(Browser browser) {
        String path = counter.readyPme(browser);
        counter.verify(browser, path);
        return path;
    }
}
