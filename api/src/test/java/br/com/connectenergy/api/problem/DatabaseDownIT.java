package br.com.connectenergy.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** While the database is away every request that needs it is answered 503 with the time to wait; afterwards all is well. */
@CounterTest
@Import(Counter.class)
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=500")
class DatabaseDownIT {

    @Autowired
    private Counter counter;

    @Autowired
    private JdbcTemplate database;

    /** Again and again, because a pool in use holds connections that died, which a new one does not. */
    @RepeatedTest(3)
    void nothingIsLostWhileTheDatabaseIsAway() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "PME");
        String name = String.valueOf(database.queryForObject("select current_database()", String.class));

        refuseConnections(name);
        try {
            for (Answer answer : List.of(
                    browser.get(path),
                    browser.get("/api/v1/terms"),
                    browser.put(path + "/draft", Map.of("city", "Santos")),
                    browser.post("/api/v1/registrations", Map.of("kind", "PME")))) {
                answer.expectProblem(503, "TEMPORARILY_UNAVAILABLE");
                assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            }
            browser.get("/readyz").expect(503);
            browser.get("/livez").expect(200);
        } finally {
            acceptConnections(name);
        }

        browser.put(path + "/draft", Map.of("city", "Santos")).expect(200);
        browser.get("/readyz").expect(200);
    }

    private static void refuseConnections(String name) {
        admin("alter database " + name + " with allow_connections false");
        admin("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    private static void acceptConnections(String name) {
        admin("alter database " + name + " with allow_connections true");
    }

    private static void admin(String statement) {
        new JdbcTemplate(br.com.connectenergy.local.postgres.TestPostgres.server()
                        .dataSource("postgres"))
                .execute(statement);
    }
}
