package br.com.connectenergy.core.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompanyFeedIT {
    private static final int WRITERS = 8;
    private static final int CHANGES = 40;

    private final RegistrationId company = new RegistrationId(UUID.randomUUID());
    private final RegistrationId other = new RegistrationId(UUID.randomUUID());
    private CoreWorld world;
    private CompanyFeed feed;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        feed = world.door(CompanyFeed.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anEventIsToldWithItsChangeOrNotAtAll() {
        world.inTransaction(() -> change(company, 1));
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    change(company, 2);
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessage("the change failed");
        world.inTransaction(() -> change(company, 3));
        world.inTransaction(() -> change(other, 4));

        assertThat(feed.after(company, 0, 10)).extracting(CompanyEvent::id).containsExactly(1L, 2L);
        assertThat(feed.after(company, 1, 10)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CompanyEventKind.STATE_CHANGED);
            assertThat(event.facts()).isEqualTo(Map.of("version", 3));
            assertThat(event.at()).isEqualTo(world.now());
            assertThat(event.registrationId()).isEqualTo(company);
        });
        assertThat(feed.lastId(company)).isEqualTo(2);
        assertThat(feed.lastId(other)).isEqualTo(1);
        assertThat(feed.lastId(new RegistrationId(UUID.randomUUID()))).isZero();
    }

    @Test
    void outsideOfAChangeNothingIsTold() {
        assertThatThrownBy(() -> change(company, 1)).hasMessageContaining("mandatory");
    }

    @Test
    void aLaterEventIsNotSeenBeforeAnEarlierOneThatIsStillBeingWritten() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            Future<?> earlier = writers.submit(() -> world.inTransaction(() -> {
                writeNow(1);
                written.countDown();
                await(mayCommit);
            }));
            await(written);
            Future<?> later = writers.submit(() -> world.inTransaction(() -> change(company, 2)));
            awaitWaitingWriter();

            assertThat(feed.after(company, 0, 10)).isEmpty();

            mayCommit.countDown();
            earlier.get(10, TimeUnit.SECONDS);
            later.get(10, TimeUnit.SECONDS);
        }
        assertThat(feed.after(company, 0, 10))
                .extracting(CompanyEvent::facts)
                .containsExactly(Map.of("version", 1), Map.of("version", 2));
    }

    @Test
    void aReaderThatFollowsManyWritersMissesNothingAndSeesNothingTwice() throws Exception {
        AtomicInteger ready = new AtomicInteger();
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS + 1)) {
            List<Future<?>> writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> people.submit(() -> {
                        for (int i = 0; i < CHANGES; i++) {
                            int version = writer * CHANGES + i;
                            boolean otherFirst = i % 2 == 0;
                            world.inTransaction(() -> {
                                change(otherFirst ? other : company, version);
                                change(otherFirst ? company : other, version);
                            });
                        }
                        ready.incrementAndGet();
                    }))
                    .toList();
            Future<List<Long>> reader = people.submit(() -> {
                List<Long> seen = new java.util.ArrayList<>();
                boolean last = false;
                while (!last) {
                    last = ready.get() == WRITERS;
                    long cursor = seen.isEmpty() ? 0 : seen.getLast();
                    feed.after(company, cursor, 1_000).forEach(event -> seen.add(event.id()));
                }
                return seen;
            });
            for (Future<?> writer : writers) writer.get(60, TimeUnit.SECONDS);

            assertThat(reader.get(60, TimeUnit.SECONDS))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, (long) WRITERS * CHANGES)
                            .boxed()
                            .toList());
        }
        assertThat(feed.after(company, 0, 1_000).stream()
                        .map(event -> event.facts().get("version"))
                        .distinct())
                .hasSize(WRITERS * CHANGES);
    }

    @Test
    void aRegistrationTellsEveryStepThatItsCompanySees() {
        Candidate candidate = Candidate.pme(world).filledIn();
        assertThat(feed.after(candidate.id, 0, 10)).isEmpty();

        candidate.underReview();

        List<CompanyEvent> told = feed.after(candidate.id, 0, 100);
        assertThat(told)
                .filteredOn(event -> event.kind() == CompanyEventKind.STATE_CHANGED)
                .extracting(event -> event.facts().get("state"))
                .startsWith("EMAIL_PENDING")
                .contains("VERIFYING")
                .endsWith("UNDER_REVIEW");
        assertThat(told)
                .filteredOn(event -> event.kind() == CompanyEventKind.NOTIFICATION)
                .extracting(event -> event.facts().get("kind"))
                .contains("EMAIL_PROOF_REQUESTED", "REGISTRATION_UNDER_REVIEW");
        assertThat(told.toString()).doesNotContain("Ana", "529.982", "52998224725", "padaria");
    }

    @Test
    void whoListensHearsWhoMovedAfterTheCommit() throws Exception {
        FeedListener listener = world.door(FeedListener.class);
        var heard = new java.util.concurrent.LinkedBlockingQueue<RegistrationId>();
        CountDownLatch listening = new CountDownLatch(1);
        var wanted = new java.util.concurrent.atomic.AtomicBoolean(true);
        try (ExecutorService ear = Executors.newSingleThreadExecutor()) {
            Future<?> listened = ear.submit(() -> listener.listen(listening::countDown, heard::add, wanted::get));
            await(listening);
            world.inTransaction(() -> {
                change(company, 1);
                change(company, 2);
            });

            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(company);
            wanted.set(false);
            listened.get(10, TimeUnit.SECONDS);
        }
        assertThat(heard).isEmpty();
    }

    private void change(RegistrationId whose, int version) {
        feed.append(whose, CompanyEventKind.STATE_CHANGED, Map.of("version", version));
    }

    private void writeNow(int version) {
        world.sql()
                .execute(
                        "insert into company_event (registration_id, id, kind, facts, at)"
                                + " values (?, 0, 'STATE_CHANGED', jsonb_build_object('version', ?::int), now())",
                        company.value(),
                        version);
    }

    private void awaitWaitingWriter() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> Long.valueOf(1)
                        .equals(world.sql()
                                .fetchValue("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                        + " and datname = current_database()")));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
