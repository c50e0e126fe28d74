package br.com.connectenergy.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.CoreWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nine ways to change a sealed trail, forty times each from a seed: all are noticed and the first bad row is named. */
@Tag("RNF008")
class TamperingIT {
    private static final int TIMES = 40;
    private static final long SEED = 20_261_121;

    private static final List<AuditSeal> SEALS = new ArrayList<>();
    private static CoreWorld world;
    private static SealFixture trail;

    @BeforeAll
    static void sealATrailWithGaps() {
        world = new CoreWorld();
        trail = new SealFixture(world);
        SEALS.clear();
        for (int block = 1; block <= 8; block++) {
            int events = 2 + block % 5;
            int offset = block * 10;
            for (int i = 0; i < events; i++) trail.look("" + (offset + i));
            rolledBack(() -> trail.look("never"));
            trail.look("" + (offset + events));
            SEALS.addAll(trail.sealAll());
        }
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void isNoticedAndTheFirstBadRowIsNamed(Tampering tampering) {
        for (int time = 0; time < TIMES; time++) {
            long seed = SEED + 1_000L * tampering.name().hashCode() + time;
            rolledBack(() -> isNoticed(tampering, seed));
        }
    }

    @Test
    void theTrailItselfIsIntact() {
        assertThat(SEALS).hasSize(8);
        assertThat(trail.verdict(checkpoints()).intact()).isTrue();
    }

    @Test
    void aCheckpointThatNobodySignedIsNotBelieved() {
        Checkpoint last = SEALS.getLast().checkpoint();
        Checkpoint forged =
                new Checkpoint(last.number(), SEALS.getFirst().hash(), last.sealedAt(), last.keyId(), last.signature());

        assertThat(trail.verdict(forged).firstBreak())
                .isEqualTo(new AuditBreak(BreakKind.CHECKPOINT_FORGED, last.number(), null));
    }

    private static void isNoticed(Tampering tampering, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        world.sql().execute("set local session_replication_role = replica");
        AuditBreak expected = tampering.apply(new Tampering.Scene(world.sql(), trail.seals(), SEALS, gaps(), random));

        AuditVerdict verdict = trail.verdict(checkpoints());

        assertThat(verdict.firstBreak()).as("%s from seed %s", tampering, seed).isEqualTo(expected);
        assertThat(verdict.sentence()).contains("lock " + expected.block());
    }

    private static Checkpoint[] checkpoints() {
        return SEALS.stream().map(AuditSeal::checkpoint).toArray(Checkpoint[]::new);
    }

    /** Ids below the last sealed one that no committed event has, the ones before the first included. */
    private static List<Long> gaps() {
        List<Long> taken = SEALS.stream()
                .flatMap(seal -> seal.events().stream())
                .map(SealedEvent::id)
                .toList();
        return LongStream.range(taken.getFirst() - 3, taken.getLast())
                .boxed()
                .filter(id -> !taken.contains(id))
                .toList();
    }

    private static void rolledBack(Runnable work) {
        new TransactionTemplate(world.door(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }
}
