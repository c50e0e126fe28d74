package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class HeadersIT {

    @Autowired
    private Counter counter;

    @Test
    void everyAnswerKeepsScriptsFramesAndCachesOut() {
        for (Answer answer : List.of(
                counter.browser().get("/api/v1/terms").expect(200),
                counter.browser().get("/api/v1/nope").expectProblem(404, "RESOURCE_NOT_FOUND"),
                counter.browser().get("/api/v1/staff/session").expectProblem(401, "SIGN_IN_REQUIRED"))) {
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .contains("connect-src 'self' ws://localhost:18080;")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).contains("camera=()");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Strict-Transport-Security")).isEmpty();
            assertThat(answer.header("Server")).isEmpty();
        }
    }

    @Test
    void theTraceOfTheCallerIsKeptAndAnInventedOneIsNot() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        assertThat(counter.browser()
                        .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .get("/api/v1/registrations/mine")
                        .expectProblem(404, "REGISTRATION_NOT_FOUND")
                        .text("/traceId"))
                .isEqualTo(trace);
        assertThat(counter.browser()
                        .with("traceparent", "<script>")
                        .get("/api/v1/terms")
                        .header("X-Trace-Id"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void aMethodThatDoesNotExistIsSaidSo() {
        assertThat(counter.browser()
                        .delete("/api/v1/terms")
                        .expectProblem(405, "METHOD_NOT_ALLOWED")
                        .header("Allow"))
                .contains("GET");
        counter.browser().with("Accept", "text/csv").get("/api/v1/terms").expectProblem(406, "NOT_ACCEPTABLE");
    }

    @Test
    void healthIsPublicAndTheRestOfTheActuatorIsNot() {
        assertThat(counter.browser().get("/readyz").expect(200).text("/status")).isEqualTo("UP");
        counter.browser().get("/livez").expect(200);
        counter.browser().get("/actuator/metrics").expectProblem(404, "RESOURCE_NOT_FOUND");
        counter.browser().get("/actuator/clock").expectProblem(404, "RESOURCE_NOT_FOUND");
        assertThat(counter.management().get("/actuator/health").expect(200).text("/status"))
                .isEqualTo("UP");
        counter.management().get("/actuator/clock").expect(200);
        counter.management().get("/actuator/env").expect(404);
    }
}
