package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whether an address has an account is told neither by what is answered nor by how long it takes. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class UserEnumerationAttackIT {

    private static final int ATTEMPTS = 21;

    @Autowired
    private Counter counter;

    @Test
    void userEnumerationByAnswer() {
        Person ana = counter.people().owner("PME", "ana.existe@ataque.example");
        Browser browser = counter.browser();

        Answer known = guess(browser, ana.email());
        Answer unknown = guess(browser, "ninguem.existe@ataque.example");
        Answer reset = browser.post("/api/v1/password-resets", Map.of("email", ana.email()));
        Answer nothing = browser.post("/api/v1/password-resets", Map.of("email", "ninguem@ataque.example"));

        known.expectProblem(401, "SIGN_IN_REFUSED");
        assertThat(withoutTrace(unknown)).isEqualTo(withoutTrace(known));
        assertThat(nothing.expect(202).text()).isEqualTo(reset.expect(202).text());
    }

    @Test
    void userEnumerationByTime() {
        Person ana = counter.people().owner("PME", "ana.tempo@ataque.example");
        Browser browser = counter.browser();
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        guess(browser, ana.email());

        // in turns, so that what else the machine does slows both down alike
        for (int i = 0; i < ATTEMPTS; i++) {
            known.add(timed(browser, ana.email()));
            unknown.add(timed(browser, "ninguem." + i + "@ataque.example"));
        }

        double ratio = (double) median(unknown) / median(known);
        assertThat(ratio).as("unknown over known").isBetween(0.6, 1.6);
    }

    private static long timed(Browser browser, String email) {
        long start = System.nanoTime();
        guess(browser, email);
        return System.nanoTime() - start;
    }

    private static Answer guess(Browser browser, String email) {
        return browser.post("/api/v1/session", Map.of("email", email, "password", "errada, mas comprida"))
                .expect(401);
    }

    private static String withoutTrace(Answer answer) {
        return answer.text().replace(answer.text("/traceId"), "");
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
