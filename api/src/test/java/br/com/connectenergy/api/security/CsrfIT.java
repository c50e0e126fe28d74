package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class CsrfIT {

    @Autowired
    private Counter counter;

    @Test
    void aChangeWithoutTheTokenIsRefused() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "PME");

        browser.postWithoutCsrf(path + "/submission", Map.of()).expectProblem(403, "CSRF_TOKEN_INVALID");
        browser.postWithoutCsrf("/api/v1/registrations", Map.of("kind", "PME"))
                .expectProblem(403, "CSRF_TOKEN_INVALID");
        browser.postWithoutCsrf("/api/v1/staff/session", Map.of()).expectProblem(403, "CSRF_TOKEN_INVALID");
    }

    @Test
    void aTokenThatIsNotTheCookiesIsRefused() {
        counter.browser()
                .with("X-XSRF-TOKEN", "00000000-0000-4000-8000-000000000000")
                .postWithoutCsrf("/api/v1/registrations", Map.of("kind", "PME"))
                .expectProblem(403, "CSRF_TOKEN_INVALID");
    }

    @Test
    void theFirstLookHandsTheTokenToThePortal() {
        var page = counter.browser().get("/api/v1/terms").expect(200);

        assertThat(page.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("XSRF-TOKEN=")
                        .contains("Path=/", "SameSite=Lax")
                        .doesNotContain("HttpOnly"));
    }
}
