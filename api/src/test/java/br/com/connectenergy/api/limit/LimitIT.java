package br.com.connectenergy.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.shared.StaffRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Every limit lets its number through, refuses the next with the time to wait, and heals with that time. */
@CounterTest
@Import(Counter.class)
@DirtiesContext
@TestPropertySource(
        properties = {
            "connectenergy.limits.registrations-per-hour-per-address=3",
            "connectenergy.limits.sign-ins-per-quarter-hour-per-address=4",
            "connectenergy.limits.sign-ins-per-quarter-hour-per-account=2",
            "connectenergy.limits.email-proof-attempts-per-quarter-hour-per-address=2",
            "connectenergy.limits.uploads-per-hour-per-registration=2",
            "connectenergy.limits.requests-per-minute-per-address=120"
        })
class LimitIT {

    @Autowired
    private Counter counter;

    @Test
    void anAddressOpensOnlySoManyRegistrationsAnHour() {
        counter.advance(Duration.ofHours(2));
        Browser browser = counter.browser();
        for (int i = 0; i < 3; i++) {
            browser.post("/api/v1/registrations", Map.of("kind", "PME")).expect(201);
        }

        refused(counter.browser()
                .with("X-Forwarded-For", "198.51.100.7")
                .post("/api/v1/registrations", Map.of("kind", "PME")));

        counter.advance(Duration.ofMinutes(21));
        browser.post("/api/v1/registrations", Map.of("kind", "PME")).expect(201);
    }

    @Test
    void anAccountIsTriedOnlySoOftenAndThenEvenTheRightPasswordWaits() {
        counter.advance(Duration.ofHours(2));
        Map<String, String> wrong = Map.of("username", "ana.limite", "password", "errada");
        counter.staff("ana.limite", StaffRole.ADMIN);
        counter.browser().post("/api/v1/staff/session", wrong).expectProblem(401, "SIGN_IN_REFUSED");

        refused(counter.browser()
                .post("/api/v1/staff/session", Map.of("username", "ana.limite", "password", Counter.PASSWORD)));

        counter.browser()
                .post("/api/v1/staff/session", Map.of("username", "outra", "password", "errada"))
                .expectProblem(401, "SIGN_IN_REFUSED");
        refused(counter.browser().post("/api/v1/staff/session", Map.of("username", "mais.uma", "password", "errada")));
        counter.advance(Duration.ofMinutes(15));
        counter.staff("ana.limite", StaffRole.ADMIN);
    }

    @Test
    void linksAreGuessedOnlySoOften() {
        counter.advance(Duration.ofHours(2));
        Browser browser = counter.browser();
        Map<String, String> guess = Map.of("token", "x".repeat(43));
        browser.post("/api/v1/email-proofs", guess).expectProblem(422, "EMAIL_PROOF_INVALID");
        browser.post("/api/v1/email-proofs", guess).expectProblem(422, "EMAIL_PROOF_INVALID");

        refused(browser.post("/api/v1/email-proofs", guess));
    }

    @Test
    void aRegistrationTakesOnlySoManyUploadsAnHour() {
        counter.advance(Duration.ofHours(2));
        Browser browser = counter.browser();
        String documents = counter.open(browser, "PME") + "/documents";
        browser.upload(documents, "CNPJ_CARD", "a.pdf", Companies.pdf("1")).expect(201);
        browser.upload(documents, "CNPJ_CARD", "a.pdf", Companies.pdf("2")).expect(201);

        refused(browser.upload(documents, "CNPJ_CARD", "a.pdf", Companies.pdf("3")));
    }

    @Test
    void anAddressThatAsksTooMuchIsRefusedBeforeAnythingElse() {
        counter.advance(Duration.ofHours(2));
        Browser browser = counter.browser();
        int answered = 0;
        Answer answer = browser.get("/api/v1/terms");
        while (answer.status() == 200 && answered < 1000) {
            answered++;
            answer = browser.get("/api/v1/terms");
        }

        assertThat(answered).isBetween(120, 999);
        refused(answer);
        browser.get("/livez").expect(200);
        counter.advance(Duration.ofMinutes(1));
        browser.get("/api/v1/terms").expect(200);
    }

    private static void refused(Answer answer) {
        answer.expectProblem(429, "TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 3600);
    }
}
