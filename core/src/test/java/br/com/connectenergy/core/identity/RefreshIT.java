package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF010")
class RefreshIT {
    private static final Duration IDLE = Duration.ofMinutes(30);

    private CoreWorld world;
    private AccountSessions sessions;
    private Person person;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        sessions = world.door(AccountSessions.class);
        person = Person.signedUp(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aTokenIsGoodOnceAndHandsOverToItsSuccessor() {
        String first = person.session.refresh().value();
        String second = renewed(first).orElseThrow();
        world.travel(Duration.ofMinutes(10));

        assertThat(second).isNotEqualTo(first);
        assertThat(renewed(second)).isPresent();
    }

    @Test
    void aLostAnswerIsRepeatedWithTheSameSuccessorForFiveSeconds() {
        String first = person.session.refresh().value();
        String second = renewed(first).orElseThrow();
        world.travel(Duration.ofSeconds(5));

        assertThat(renewed(first)).contains(second);
        assertThat(renewed(second)).isPresent();
    }

    @Test
    void aReplayAfterTheGraceEndsTheWholeFamily() {
        String first = person.session.refresh().value();
        String second = renewed(first).orElseThrow();
        world.travel(Duration.ofSeconds(6));

        assertThat(renewed(first)).isEmpty();
        assertThat(renewed(second)).isEmpty();
        assertThat(world.sql().fetchValue("select end_reason from account_session"))
                .isEqualTo("REFRESH_REUSED");
        assertThat(world.sql().fetchValue("select count(*) from audit_event where action = 'REFRESH_REUSED'"))
                .isEqualTo(1L);
    }

    @Test
    void aTokenOfTwoGenerationsAgoHasNoGrace() {
        String first = person.session.refresh().value();
        String second = renewed(first).orElseThrow();
        String third = renewed(second).orElseThrow();

        assertThat(renewed(first)).isEmpty();
        assertThat(renewed(third)).isEmpty();
    }

    @Test
    void sevenDaysAreTheEndHoweverOftenItWasRenewed() {
        String token = person.session.refresh().value();
        Duration step = Duration.ofMinutes(28);
        for (int renewals = 0; renewals < 7 * 24 * 60 / 28 - 1; renewals++) {
            world.travel(step);
            token = renewed(token).orElseThrow();
        }
        world.travel(step);

        assertThat(renewed(token)).isEmpty();
        assertThat(world.sql().fetchValue("select end_reason from account_session"))
                .isNull();
    }

    @Test
    void aSessionThatNobodyRenewsForHalfAnHourIsOver() {
        String token = person.session.refresh().value();
        world.travel(IDLE.minusMillis(1));
        token = renewed(token).orElseThrow();
        world.travel(IDLE.minusMillis(1));
        token = renewed(token).orElseThrow();
        world.travel(IDLE);

        assertThat(renewed(token)).isEmpty();
        assertThat(world.sql().fetchValue("select end_reason from account_session"))
                .isEqualTo("IDLE");
        assertThat(world.sql().fetchValue("select count(*) from audit_event where action = 'SESSION_LAPSED'"))
                .isEqualTo(1L);
    }

    @Test
    void anEndedSessionAndAnInventedTokenRenewNothing() {
        String token = person.session.refresh().value();
        sessions.end(token);

        assertThat(renewed(token)).isEmpty();
        assertThat(renewed("x".repeat(43))).isEmpty();
        assertThat(renewed("")).isEmpty();
    }

    @Test
    void theTableKnowsNoToken() {
        String first = person.session.refresh().value();
        String second = renewed(first).orElseThrow();

        assertThat(world.sql()
                        .fetchValue(
                                "select count(*) from refresh_token where token_sha256 in (?, ?)"
                                        + " or position(?::bytea in successor) > 0",
                                first,
                                second,
                                second.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(0L);
    }

    @Test
    void manyTabsRacingWithOneTokenGetTheSameSuccessor() throws InterruptedException, ExecutionException {
        String token = person.session.refresh().value();
        int tabs = 6;
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Optional<String>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tabs)) {
            for (int i = 0; i < tabs; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return renewed(token);
                }));
            }
            start.countDown();
        }
        List<String> successors = new ArrayList<>();
        for (Future<Optional<String>> answer : answers)
            successors.add(answer.get().orElseThrow());

        assertThat(successors).hasSize(tabs);
        assertThat(successors.stream().distinct()).hasSize(1);
        assertThat(renewed(successors.getFirst())).isPresent();
    }

    /** The honest browser is never signed out, and a replay is never accepted: against a model, over seeded histories. */
    @Test
    void everyHistoryOfLostAnswersAndReplaysEndsAsTheModelSays() {
        for (long seed : Stream.iterate(1L, n -> n + 1).limit(50).toList()) {
            Random random = new Random(seed);
            List<String> family = new ArrayList<>(
                    List.of(person.signsIn().orElseThrow().refresh().value()));
            boolean open = true;
            long sinceReplaced = 0;
            for (int move = 0; move < 12; move++) {
                int last = family.size() - 1;
                int shown = random.nextInt(3) == 0 ? random.nextInt(family.size()) : last;
                Duration pause = Duration.ofSeconds(random.nextInt(2) == 0 ? 2 : 20);
                world.travel(pause);
                sinceReplaced += pause.toSeconds();
                Optional<String> answer = renewed(family.get(shown));
                boolean repeated = shown == last - 1 && sinceReplaced <= 5;
                open = open && (shown == last || repeated);
                assertThat(answer.isPresent())
                        .as("seed %d, move %d", seed, move)
                        .isEqualTo(open);
                if (!open) continue;
                if (repeated) assertThat(answer).contains(family.get(last));
                else {
                    family.add(answer.orElseThrow());
                    sinceReplaced = 0;
                }
            }
        }
    }

    private Optional<String> renewed(String token) {
        return sessions.refresh(token, IDLE).map(session -> session.refresh().value());
    }
}
