package br.com.connectenergy.api.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class SubmissionIT {

    @Autowired
    private Counter counter;

    @Tag("RF001")
    @Test
    void aCompletePmeIsSubmittedAndWaitsForItsEmail() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        assertThat(browser.get(path).issues()).isEmpty();

        var submitted = counter.submit(browser, path).expect(202);

        assertThat(submitted.text("/status")).isEqualTo("EMAIL_PENDING");
        assertThat(submitted.text("/nextActor")).isEqualTo("COMPANY");
        assertThat(submitted.text("/submittedAt")).isNotBlank();
        assertThat(submitted.text("/dueAt")).isNotBlank();
        assertThat(events(path)).isEqualTo(1);
    }

    @Test
    void submittingAgainChangesNothing() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        var submitted = counter.submit(browser, path).expect(202);

        counter.submit(browser, path).expectProblem(409, "REGISTRATION_NOT_DRAFT");

        assertThat(browser.get(path).json()).isEqualTo(submitted.json());
        assertThat(events(path)).isEqualTo(1);
        browser.put(path + "/draft", Companies.pme()).expectProblem(409, "REGISTRATION_NOT_DRAFT");
    }

    @Test
    void whatIsMissingIsNamed() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "PME");

        assertThat(counter.submit(browser, path)
                        .expectProblem(400, "REGISTRATION_INCOMPLETE")
                        .fieldErrors())
                .contains("cnpj:MISSING", "representativeCpf:MISSING", "email:MISSING");

        browser.put(path + "/draft", Companies.pme()).expect(200);
        assertThat(counter.submit(browser, path)
                        .expectProblem(422, "DOCUMENTS_MISSING")
                        .fieldErrors())
                .containsExactly("documents.CNPJ_CARD:MISSING");
    }

    @Tag("RN002")
    @Test
    void aSupplierWithAnExpiredLicenceIsRefusedByTheRule() {
        Browser browser = counter.browser();
        String path = counter.readySupplier(browser);
        Map<String, Object> expired = Companies.supplier();
        expired.put("licenceExpiresOn", "2020-01-31");
        assertThat(browser.put(path + "/draft", expired).expect(200).issues())
                .containsExactly("licenceExpiresOn:LICENCE_EXPIRED");

        counter.submit(browser, path).expectProblem(422, "LICENCE_EXPIRED");
    }

    @Tag("RN012")
    @Test
    void withoutTheTermsInForceNothingIsSubmitted() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        String version = browser.get("/api/v1/terms").expect(200).text("/version");

        browser.post(
                        path + "/submission",
                        Map.of("termsVersion", version, "termsAccepted", false, "consents", List.of()))
                .expectProblem(428, "TERMS_NOT_ACCEPTED");
        browser.post(
                        path + "/submission",
                        Map.of("termsVersion", "1999-01", "termsAccepted", true, "consents", List.of()))
                .expectProblem(428, "TERMS_VERSION_OUTDATED");
        assertThat(browser.post(path + "/submission", Map.of("termsAccepted", true))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactlyInAnyOrder("termsVersion:MISSING", "consents:MISSING");
        assertThat(browser.get(path).text("/status")).isEqualTo("DRAFT");
    }

    @Test
    void oneCnpjHasOneLiveRegistration() {
        Browser first = counter.browser();
        Browser second = counter.browser();
        String taken = counter.readyPme(first);
        counter.submit(first, taken).expect(202);
        String path = counter.readyPme(second);
        Map<String, Object> same = Companies.pme();
        same.put("cnpj", first.get(taken).text("/draft/cnpj"));
        second.put(path + "/draft", same).expect(200);

        counter.submit(second, path).expectProblem(409, "CNPJ_ALREADY_REGISTERED");
    }

    @Test
    void ofTwoThatSubmitOneCnpjAtOnceOneIsTaken() throws Exception {
        Map<String, Object> same = Companies.pme();
        List<Browser> browsers = List.of(counter.browser(), counter.browser(), counter.browser(), counter.browser());
        List<Callable<Answer>> submissions = browsers.stream()
                .<Callable<Answer>>map(browser -> {
                    String path = counter.readyPme(browser);
                    browser.put(path + "/draft", same).expect(200);
                    return () -> counter.submit(browser, path);
                })
                .toList();

        List<Answer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(submissions).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 202)
                .hasSize(3)
                .allSatisfy(answer -> answer.expectProblem(409, "CNPJ_ALREADY_REGISTERED"));
    }

    @Test
    void onlyTheTickedPurposesAreGrantedAndEachIsTakenBackAlone() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        counter.submit(browser, path).expect(202);

        assertThat(granted(browser, path)).containsExactly("OFFER_ALERTS");
        browser.put(path + "/consents/MARKETING_EMAIL", Map.of("granted", true)).expect(200);
        browser.put(path + "/consents/OFFER_ALERTS", Map.of("granted", false)).expect(200);
        assertThat(granted(browser, path)).containsExactly("MARKETING_EMAIL");
        browser.put(path + "/consents/NEWSLETTER", Map.of("granted", true)).expectProblem(400, "REQUEST_INVALID");
        browser.put(path + "/consents/OFFER_ALERTS", Map.of()).expectProblem(400, "REQUEST_INVALID");
    }

    @Test
    void theTermsComeWithEveryOptionalPurpose() {
        var terms = counter.browser().get("/api/v1/terms").expect(200);

        assertThat(terms.text("/text")).contains("Termos de uso");
        assertThat(terms.json()
                        .at("/purposes")
                        .valueStream()
                        .map(purpose -> purpose.at("/purpose").asString()))
                .containsExactly("MARKETING_EMAIL", "MARKET_STATISTICS", "OFFER_ALERTS");
    }

    private static List<String> granted(Browser browser, String path) {
        return browser.get(path + "/consents")
                .expect(200)
                .json()
                .valueStream()
                .filter(consent -> consent.at("/granted").asBoolean())
                .map(consent -> consent.at("/purpose").asString())
                .toList();
    }

    private int events(String path) {
        Integer count = counter.database()
                .queryForObject(
                        "select count(*) from outbox_event where type = 'registration.submitted' and aggregate_id = ?",
                        Integer.class,
                        Counter.idOf(path).toString());
        return count == null ? 0 : count;
    }
}
