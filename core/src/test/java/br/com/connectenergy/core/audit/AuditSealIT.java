package br.com.connectenergy.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.InvalidValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF008")
class AuditSealIT {
    private CoreWorld world;
    private SealFixture trail;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        trail = new SealFixture(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void blocksFollowEachOtherAndTheTrailIsIntact() {
        trail.look("1");
        trail.look("2");
        AuditSeal first = trail.sealAll().getFirst();
        world.travel(Duration.ofSeconds(1));
        trail.look("3");
        AuditSeal second = trail.sealAll().getFirst();

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.previous()).isEqualTo(AuditSeal.GENESIS);
        assertThat(first.events()).hasSize(2);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.sealedAt()).isEqualTo(trail.now());
        assertThat(trail.verdict(first.checkpoint(), second.checkpoint())).isEqualTo(new AuditVerdict(2, 3, 0, null));
    }

    @Test
    void sealingAgainWithoutNewEventsChangesNothing() {
        trail.look("1");
        trail.sealAll();

        assertThat(trail.seals().seal(SealFixture.KEY)).isEmpty();
        assertThat(trail.verdict()).isEqualTo(new AuditVerdict(1, 1, 0, null));
    }

    @Test
    void aLongBacklogIsSealedInSeveralBlocks() {
        int events = AuditSeals.LARGEST_BLOCK + 1;
        world.inTransaction(() -> IntStream.range(0, events).forEach(i -> trail.look("" + i)));

        assertThat(trail.sealAll())
                .extracting(seal -> seal.events().size())
                .containsExactly(AuditSeals.LARGEST_BLOCK, 1);
        assertThat(trail.verdict().events()).isEqualTo(events);
    }

    @Test
    void anEventWhoseTransactionEndsLateIsWaitedForAndNeverSkipped() {
        OpenTransaction slow = new OpenTransaction(() -> trail.look("slow"));
        trail.look("quick");

        assertThat(trail.seals().seal(SealFixture.KEY)).isEmpty();
        assertThat(trail.seals().seal(SealFixture.KEY)).isEmpty();
        slow.commit();

        List<AuditSeal> made = trail.sealAll();
        assertThat(made).flatExtracting(AuditSeal::events).hasSize(2);
        assertThat(made)
                .flatExtracting(AuditSeal::events)
                .extracting(SealedEvent::id)
                .isSorted();
        assertThat(trail.verdict().intact()).isTrue();
    }

    /** The smaller event id belongs to the younger transaction: the age of a transaction alone would not tell. */
    @Test
    void theOrderOfTransactionsNeedNotBeTheOrderOfEvents() {
        OpenTransaction older = new OpenTransaction(
                () -> world.sql().execute("select pg_current_xact_id()"),
                () -> trail.look("older transaction, younger event"));
        OpenTransaction younger = new OpenTransaction(() -> trail.look("younger transaction, older event"));
        older.commit();

        assertThat(trail.seals().seal(SealFixture.KEY)).isEmpty();
        younger.commit();

        assertThat(trail.sealAll()).flatExtracting(AuditSeal::events).hasSize(2);
        assertThat(trail.verdict().intact()).isTrue();
    }

    @Test
    void whatWasRolledBackLeavesAGapThatNobodyMissesAndNobodyFills() {
        trail.look("1");
        new OpenTransaction(() -> trail.look("2")).rollBack();
        trail.look("3");
        AuditSeal seal = trail.sealAll().getLast();

        assertThat(trail.verdict().intact()).isTrue();
        world.sql()
                .execute(
                        "insert into audit_event overriding system value select ?, occurred_at, actor_kind, actor_id, action,"
                                + " subject_type, subject_id, facts from audit_event where id = ?",
                        seal.lastEventId() - 1,
                        seal.lastEventId());
        assertThat(trail.verdict().firstBreak())
                .isEqualTo(new AuditBreak(BreakKind.EVENT_INSERTED, seal.number(), seal.lastEventId() - 1));
    }

    @Test
    void manyWritersAndTwoSealersAtOnceMakeOneChainWithEveryEvent() {
        ConcurrentLinkedQueue<AuditSeal> made = new ConcurrentLinkedQueue<>();
        CountDownLatch written = new CountDownLatch(4);
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        IntStream.range(0, 4).forEach(writer -> parts.add(run(() -> write(writer, written))));
        IntStream.range(0, 2)
                .forEach(copy -> parts.add(run(() -> {
                    while (written.getCount() > 0)
                        trail.seals().seal(SealFixture.KEY).ifPresent(made::add);
                })));
        parts.forEach(part -> part.orTimeout(60, TimeUnit.SECONDS).join());
        made.addAll(trail.sealAll());

        Integer events =
                world.sql().fetchSingle("select count(*) from audit_event").into(Integer.class);
        assertThat(events).isBetween(1, 4 * 40 * 3);
        assertThat(made.stream().mapToInt(seal -> seal.events().size()).sum()).isEqualTo(events);
        assertThat(trail.verdict(made.stream().map(AuditSeal::checkpoint).toArray(Checkpoint[]::new)))
                .isEqualTo(new AuditVerdict(made.size(), events, 0, null));
    }

    @Test
    void whileOneCopySealsTheOtherHasNothingToDo() {
        trail.look("1");
        OpenTransaction other = new OpenTransaction(
                () -> assertThat(trail.seals().seal(SealFixture.KEY)).isPresent());

        assertThat(trail.seals().seal(SealFixture.KEY)).isEmpty();
        other.commit();
        assertThat(trail.seals().seal(SealFixture.KEY)).isEmpty();
        assertThat(trail.verdict()).isEqualTo(new AuditVerdict(1, 1, 0, null));
    }

    @Test
    void aReplacedKeyStaysGoodForTheBlocksThatItSigned() {
        trail.look("1");
        trail.sealAll();
        var next = SealFixture.pair();
        SealKeys both = SealKeys.of(List.of(SealFixture.PAIR.getPublic(), next.getPublic()));
        SealKey nextKey = SealKey.of(next.getPrivate(), both);
        trail.look("2");
        SealFixture.sealNext(trail.seals(), nextKey);

        assertThat(trail.seals().verify(both, List.of()).intact()).isTrue();
        assertThat(trail.verdict().firstBreak()).isEqualTo(new AuditBreak(BreakKind.SEAL_FORGED, 2, null));
        assertThatThrownBy(() -> SealKey.of(next.getPrivate(), SealFixture.KEYS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckpointThatIsNoneIsRefused() {
        for (String line : List.of("", "[]", "{}", "{\"number\":1}", "{\"number\":\"1\",\"hash\":1}")) {
            assertThatThrownBy(() -> Checkpoint.parse(line)).isInstanceOf(InvalidValue.class);
        }
    }

    private void write(int writer, CountDownLatch written) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_121L + writer);
        for (int i = 0; i < 40; i++) {
            boolean keep = random.nextInt(5) > 0;
            int events = 1 + random.nextInt(3);
            try {
                world.inTransaction(() -> {
                    for (int n = 0; n < events; n++) trail.look("" + writer);
                    if (!keep) throw new ChangedMind();
                });
            } catch (ChangedMind expected) {
                assertThat(keep).isFalse();
            }
        }
        written.countDown();
    }

    private static CompletableFuture<Void> run(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException | AssertionError failed) {
                done.completeExceptionally(failed);
            }
        });
        return done;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("never happened");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static final class ChangedMind extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A transaction of another session that stays open until it is told how to end. */
    private final class OpenTransaction {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final CompletableFuture<Void> ended;
        private volatile boolean keep;

        OpenTransaction(Runnable work) {
            this(work, () -> {});
        }

        OpenTransaction(Runnable work, Runnable atTheEnd) {
            ended = run(() -> {
                try {
                    world.inTransaction(() -> {
                        work.run();
                        begun.countDown();
                        await(mayEnd);
                        if (!keep) throw new ChangedMind();
                        atTheEnd.run();
                    });
                } catch (ChangedMind expected) {
                    assertThat(keep).isFalse();
                }
            });
            await(begun);
        }

        void commit() {
            keep = true;
            end();
        }

        void rollBack() {
            end();
        }

        private void end() {
            mayEnd.countDown();
            ended.orTimeout(30, TimeUnit.SECONDS).join();
        }
    }
}
