package br.com.connectenergy.api.security;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Guessing ends in 429 where it comes from, and nowhere else. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
@DirtiesContext
@TestPropertySource(
        properties = {
            "connectenergy.proxy.trusted=127.0.0.1",
            "connectenergy.limits.sign-ins-per-quarter-hour-per-address=40",
            "connectenergy.limits.sign-ins-per-quarter-hour-per-account=4"
        })
class BruteForceAttackIT {

    @Autowired
    private Counter counter;

    @Test
    void bruteForceEndsIn429AndTheOwnerFromAnotherAddressStillGetsIn() {
        People people = counter.people();
        Person ana = people.owner("PME", "ana.forca@ataque.example");
        Browser attacker = counter.browser().with("X-Forwarded-For", "198.51.100.66");
        Map<String, String> guess = Map.of("email", ana.email(), "password", "errada");
        for (int i = 0; i < 4; i++) {
            attacker.post("/api/v1/session", guess).expectProblem(401, "SIGN_IN_REFUSED");
        }

        attacker.post("/api/v1/session", guess).expectProblem(429, "TOO_MANY_REQUESTS");
        attacker.post(
                        "/api/v1/session",
                        Map.of("email", ana.email().toUpperCase(java.util.Locale.ROOT), "password", "x"))
                .expectProblem(429, "TOO_MANY_REQUESTS");

        people.signIn(ana, counter.browser().with("X-Forwarded-For", "203.0.113.7"))
                .get("/api/v1/account")
                .expect(200);
    }
}
