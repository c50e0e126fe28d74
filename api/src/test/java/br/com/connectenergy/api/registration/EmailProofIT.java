package br.com.connectenergy.api.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class EmailProofIT {

    @Autowired
    private Counter counter;

    @Tag("RN001")
    @Test
    void theLinkProvesTheEmailAndBringsTheSessionBackInAnotherBrowser() {
        Browser desktop = counter.browser();
        String path = counter.readyPme(desktop);
        counter.submit(desktop, path).expect(202);
        String token = counter.mailedToken(path);
        Browser phone = counter.browser();

        var proved = phone.post("/api/v1/email-proofs", Map.of("token", token)).expect(200);

        assertThat(path).endsWith(proved.text("/registrationId"));
        assertThat(phone.get(path).expect(200).text("/status")).isEqualTo("VERIFYING");
        assertThat(phone.get(path).json().at("/emailProved").asBoolean()).isTrue();
        assertThat(phone.get(path).text("/nextActor")).isEqualTo("SYSTEM");
        assertThat(desktop.get(path).text("/status")).isEqualTo("VERIFYING");
    }

    @Test
    void followingTheLinkTwiceChangesNothing() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        counter.submit(browser, path).expect(202);
        Map<String, String> token = Map.of("token", counter.mailedToken(path));

        browser.post("/api/v1/email-proofs", token).expect(200);
        var view = browser.get(path).json();
        browser.post("/api/v1/email-proofs", token).expect(200);

        assertThat(browser.get(path).json()).isEqualTo(view);
        assertThat(counter.database()
                        .queryForList(
                                "select 1 from outbox_event where type = 'registration.email-proved' and aggregate_id = ?",
                                Counter.idOf(path).toString()))
                .hasSize(1);
    }

    @Test
    void aTokenThatNobodyWasSentIsRefused() {
        Browser browser = counter.browser();

        browser.post("/api/v1/email-proofs", Map.of("token", "x".repeat(43))).expectProblem(422, "EMAIL_PROOF_INVALID");
        browser.post("/api/v1/email-proofs", Map.of("token", "curto")).expectProblem(422, "EMAIL_PROOF_INVALID");
        assertThat(browser.post("/api/v1/email-proofs", Map.of("token", " "))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("token:MISSING");
        browser.get("/api/v1/registrations/mine").expectProblem(404, "REGISTRATION_NOT_FOUND");
    }

    @Test
    void anotherLinkIsSentButNotAtOnce() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        browser.post(path + "/email-proof", null).expectProblem(409, "REGISTRATION_STATE_CONFLICT");
        counter.submit(browser, path).expect(202);
        counter.mailedToken(path);

        var tooSoon = browser.post(path + "/email-proof", null).expectProblem(429, "EMAIL_PROOF_TOO_SOON");
        assertThat(Integer.parseInt(tooSoon.header("Retry-After"))).isPositive();

        counter.advance(java.time.Duration.ofHours(1));
        browser.post(path + "/email-proof", null).expect(202);
        assertThat(List.of(mails(path))).containsExactly(2);
    }

    private int mails(String path) {
        return counter.database()
                .queryForList(
                        "select 1 from mail where kind = 'EMAIL_PROOF_REQUESTED' and event_key like ?",
                        "%" + Counter.idOf(path) + "%")
                .size();
    }
}
