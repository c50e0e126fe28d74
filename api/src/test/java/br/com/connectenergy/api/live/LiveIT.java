package br.com.connectenergy.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CounterTest
@Import(Counter.class)
@TestPropertySource(properties = {"connectenergy.live.heartbeat=2s", "connectenergy.live.connections-per-company=3"})
class LiveIT {

    @Autowired
    private Counter counter;

    @Autowired
    private CompanyFeed feed;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private LiveHub hub;

    @LocalServerPort
    private int port;

    @Test
    void aChangeArrivesAtEveryScreenOfItsCompanyAndAtNoOther() {
        Browser mine = counter.browser();
        Browser other = counter.browser();
        String path = counter.readyPme(mine);
        String otherPath = counter.readyPme(other);
        try (Screen first = Screen.of(port, mine);
                Screen second = Screen.of(port, mine);
                Screen foreign = Screen.of(port, other)) {
            first.begins();
            second.begins();
            foreign.begins();

            counter.submit(mine, path).expect(202);

            Screen.await(() -> !first.events().isEmpty() && !second.events().isEmpty());
            assertThat(first.events().getFirst().at("/kind").asString()).isEqualTo("STATE_CHANGED");
            assertThat(first.events().getFirst().at("/facts/state").asString()).isEqualTo("EMAIL_PENDING");
            assertThat(first.events().getFirst().at("/at").asString()).endsWith("Z");
            counter.submit(other, otherPath).expect(202);
            Screen.await(() -> !foreign.events().isEmpty());
            assertThat(foreign.ids()).containsExactly(1L);
            assertThat(first.ids()).containsExactly(1L);
        }
    }

    @Test
    void aTicketOpensOneConnectionAndOnlySoon() {
        Browser browser = counter.browser();
        counter.open(browser, "PME");
        String used = Screen.ticket(browser);
        String late = Screen.ticket(browser);

        assertThat(Screen.refusal(port, used, Screen.PORTAL)).isEqualTo(101);
        assertThat(Screen.refusal(port, used, Screen.PORTAL)).isEqualTo(401);
        counter.advance(Duration.ofSeconds(31));
        assertThat(Screen.refusal(port, late, Screen.PORTAL)).isEqualTo(401);
        assertThat(Screen.refusal(port, "A".repeat(43), Screen.PORTAL)).isEqualTo(401);
        assertThat(Screen.refusal(port, "x", Screen.PORTAL)).isEqualTo(401);
    }

    @Test
    void aTicketNeedsASessionAndTheProofThatThePageAsks() {
        counter.browser().post("/api/v1/live/tickets", null).expectProblem(404, "REGISTRATION_NOT_FOUND");
        Browser browser = counter.browser();
        counter.open(browser, "PME");
        browser.postWithoutCsrf("/api/v1/live/tickets", Map.of()).expectProblem(403, "CSRF_TOKEN_INVALID");
        counter.browser().get("/api/v1/live/events?after=0").expectProblem(404, "REGISTRATION_NOT_FOUND");
    }

    @Test
    void anotherPageIsNotLetInAndItsTicketStaysGood() {
        Browser browser = counter.browser();
        counter.open(browser, "PME");
        String ticket = Screen.ticket(browser);

        assertThat(Screen.refusal(port, ticket, "https://evil.example")).isEqualTo(403);
        assertThat(Screen.refusal(port, ticket, "http://127.0.0.1:18081")).isEqualTo(403);
        assertThat(Screen.refusal(port, ticket, "null")).isEqualTo(403);
        assertThat(Screen.refusal(port, ticket, Screen.PORTAL)).isEqualTo(101);
    }

    @Test
    void aScreenThatComesBackGetsWhatItMissedOnceAndInOrder() {
        Browser browser = counter.browser();
        RegistrationId company = Counter.idOf(counter.open(browser, "PME"));
        try (Screen screen = Screen.of(port, browser)) {
            assertThat(screen.begins()).isZero();
            change(company, 5);
            Screen.await(() -> screen.ids().size() == 5);
        }
        change(company, 250);
        try (Screen back = Screen.after(port, browser, 5)) {
            assertThat(back.begins()).isEqualTo(5);
            Screen.await(() -> back.ids().size() >= 250);
            change(company, 1);
            Screen.await(() -> back.ids().size() >= 251);
            assertThat(back.ids()).containsExactlyElementsOf(numbers(6, 256));
        }
        try (Screen stranger = Screen.after(port, browser, 999_999)) {
            assertThat(stranger.begins()).isEqualTo(256);
        }
    }

    @Test
    void aLostListeningConnectionIsOpenedAgainAndNothingIsMissed() {
        Browser browser = counter.browser();
        RegistrationId company = Counter.idOf(counter.open(browser, "PME"));
        try (Screen screen = Screen.of(port, browser)) {
            screen.begins();
            for (int round = 1; round <= 3; round++) {
                Screen.await(() -> listeners().size() == 1);
                int ear = listeners().getFirst();
                change(company, 2);
                counter.database().queryForList("select pg_terminate_backend(?)", ear);
                change(company, 2);
                Screen.await(() -> listeners().stream().anyMatch(other -> other != ear));
                change(company, 1);
            }
            Screen.await(() -> screen.ids().size() >= 15);
            assertThat(screen.ids()).containsExactlyElementsOf(numbers(1, 15));
        }
    }

    @Test
    void whoeverCannotKeepAConnectionAsksForTheSameEvents() {
        Browser browser = counter.browser();
        RegistrationId company = Counter.idOf(counter.open(browser, "PME"));
        change(company, 201);

        assertThat(browser.get("/api/v1/live/events")
                        .expect(200)
                        .json()
                        .at("/lastEventId")
                        .asLong())
                .isEqualTo(201);
        var first = browser.get("/api/v1/live/events?after=0").expect(200).json();
        var rest = browser.get("/api/v1/live/events?after=200").expect(200).json();

        assertThat(first.at("/events").size()).isEqualTo(200);
        assertThat(first.at("/lastEventId").asLong()).isEqualTo(200);
        assertThat(rest.at("/events").size()).isEqualTo(1);
        assertThat(rest.at("/events/0/id").asLong()).isEqualTo(201);
        assertThat(rest.at("/events/0/facts/version").asInt()).isEqualTo(200);
        assertThat(browser.get("/api/v1/live/events?after=201")
                        .json()
                        .at("/lastEventId")
                        .asLong())
                .isEqualTo(201);
        browser.get("/api/v1/live/events?after=-1").expectProblem(400, "REQUEST_INVALID");
    }

    @Test
    void aCompanyHasSoManyConnectionsAndNoMore() {
        Browser browser = counter.browser();
        counter.open(browser, "PME");
        try (Screen one = Screen.of(port, browser);
                Screen two = Screen.of(port, browser);
                Screen three = Screen.of(port, browser)) {
            one.begins();
            two.begins();
            three.begins();
            assertThat(Screen.refusal(port, Screen.ticket(browser), Screen.PORTAL))
                    .isEqualTo(429);
        }
        Screen.await(() -> Screen.refusal(port, Screen.ticket(browser), Screen.PORTAL) == 101);
    }

    @Test
    void theHeartBeatsAndAPageThatSpeaksIsShown() {
        Browser browser = counter.browser();
        counter.open(browser, "PME");
        try (Screen screen = Screen.of(port, browser)) {
            Screen.await(() -> screen.heartbeats().size() >= 3);
            screen.say("{\"subscribe\":\"everything\"}");
            Screen.await(() -> screen.closed() != 0);
        }
    }

    @Test
    void aBrowserThatNoLongerAnswersIsLetGo() {
        Browser browser = counter.browser();
        counter.open(browser, "PME");
        Screen.await(() -> hub.size() == 0);
        try (Screen silent = Screen.frozen(port, browser, 0)) {
            Screen.await(() -> hub.size() == 1);
            Screen.await(() -> hub.size() == 0);
            assertThat(silent.ids()).isEmpty();
        }
    }

    @Test
    void aPageThatTakesNothingIsClosedAndCatchesUp() {
        Browser browser = counter.browser();
        RegistrationId company = Counter.idOf(counter.open(browser, "PME"));
        int many = 12_000;
        counter.database()
                .update(
                        "insert into company_event (registration_id, id, kind, facts, at)"
                                + " select ?, 0, 'NOTIFICATION', jsonb_build_object('notificationId', repeat('n', 2000)), now()"
                                + " from generate_series(1, ?)",
                        company.value(),
                        many);
        try (Screen frozen = Screen.frozen(port, browser, 0);
                Screen other = Screen.of(port, browser)) {
            other.begins();
            change(company, 1);
            Screen.await(() -> !other.ids().isEmpty());
            Screen.await(() -> hub.size() == 1);
            assertThat(frozen.ids()).hasSizeLessThan(many);
        }
        try (Screen back = Screen.after(port, browser, 0)) {
            Screen.await(() -> back.ids().size() == many + 1);
            assertThat(back.ids()).containsExactlyElementsOf(numbers(1, many + 1L));
        }
    }

    private List<Integer> listeners() {
        return counter.database()
                .queryForList(
                        "select pid from pg_stat_activity where datname = current_database() and query = 'listen company_event'",
                        Integer.class);
    }

    private void change(RegistrationId company, int times) {
        for (int i = 0; i < times; i++) {
            int version = i;
            new TransactionTemplate(transactions)
                    .executeWithoutResult(
                            _ -> feed.append(company, CompanyEventKind.STATE_CHANGED, Map.of("version", version)));
        }
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
