package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Sessions that are stolen, planted or ridden by another page. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class SessionAttackIT {

    @Autowired
    private Counter counter;

    @Test
    void replayedRefresh() {
        Person ana = counter.people().owner("PME", "ana.replay@ataque.example");
        String stolen = ana.browser().cookie("ce_rt").orElseThrow();
        ana.browser().post("/api/v1/session/refresh", null).expect(204);
        counter.advance(Duration.ofSeconds(6));

        thief("ce_rt", stolen).post("/api/v1/session/refresh", null).expectProblem(401, "SESSION_ENDED");
        ana.browser().post("/api/v1/session/refresh", null).expectProblem(401, "SESSION_ENDED");
    }

    @Test
    void missingCsrfOnEveryOperationThatChangesSomething() {
        int tried = 0;
        for (Permission operation : Permissions.ALL) {
            if ("GET".equals(operation.method().name())) {
                continue;
            }
            String path = operation.path().replaceAll("\\{[a-zA-Z]+}", "00000000-0000-4000-8000-000000000000");
            counter.browser().sendWithoutCsrf(operation.method().name(), path).expectProblem(403, "CSRF_TOKEN_INVALID");
            tried++;
        }
        assertThat(tried).isGreaterThan(25);
    }

    @Test
    void sessionFixation() {
        People people = counter.people();
        Person ana = people.owner("PME", "ana.fixa@ataque.example");
        Person eva = people.owner("PME", "eva.fixa@ataque.example");
        Browser shared = counter.browser();
        shared.post("/api/v1/session", Map.of("email", eva.email(), "password", People.PASSWORD))
                .expect(200);
        String planted = shared.cookie("ce_step").orElseThrow();

        shared.post("/api/v1/session", Map.of("email", ana.email(), "password", People.PASSWORD))
                .expect(200);
        String ticket = shared.cookie("ce_step").orElseThrow();
        assertThat(ticket).isNotEqualTo(planted);
        shared.post("/api/v1/session/totp", Map.of("code", people.nextCode(ana.secret())))
                .expect(200);

        assertThat(shared.get("/api/v1/account").expect(200).text("/email")).isEqualTo(ana.email());
        assertThat(shared.cookie("ce_step")).isEmpty();
        thief("ce_step", ticket)
                .post("/api/v1/session/totp", Map.of("code", people.nextCode(ana.secret())))
                .expectProblem(401, "SIGN_IN_EXPIRED");
    }

    private Browser thief(String cookie, String stolen) {
        return counter.browser().holding(cookie, stolen);
    }
}
