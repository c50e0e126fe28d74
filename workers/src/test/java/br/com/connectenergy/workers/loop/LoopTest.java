package br.com.connectenergy.workers.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {

    private static final Duration IDLE = Duration.ofMillis(500);

    @Test
    void turnsAgainAtOnceWhileThereIsMore() {
        assertThat(new Loop("busy", IDLE, () -> true).once()).isZero();
    }

    @Test
    void pausesWhenThereIsNothing() {
        assertThat(new Loop("idle", IDLE, () -> false).once()).isEqualTo(IDLE);
    }

    @Test
    void pausesLongerWithEveryFailureAndForgetsThemAfterASuccess() {
        AtomicInteger turns = new AtomicInteger();
        Loop loop = new Loop("broken", IDLE, () -> {
            if (turns.incrementAndGet() != 4) {
                throw new IllegalStateException("away");
            }
            return false;
        });
        assertThat(loop.once()).isBetween(IDLE, IDLE.multipliedBy(2));
        assertThat(loop.once()).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(1_250));
        assertThat(loop.once()).isBetween(Duration.ofMillis(2_000), Duration.ofMillis(2_500));
        assertThat(loop.once()).isEqualTo(IDLE);
        assertThat(loop.once()).isBetween(IDLE, IDLE.multipliedBy(2));
    }

    @Test
    void neverPausesMuchLongerThanFifteenSeconds() {
        Loop loop = new Loop("down", IDLE, () -> {
            throw new IllegalStateException("away");
        });
        for (int turn = 0; turn < 50; turn++) {
            assertThat(loop.once()).isLessThanOrEqualTo(Duration.ofMillis(18_750));
        }
    }

    @Test
    void stoppingWaitsForTheTurnThatRuns() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();
        Loop loop = new Loop("slow", IDLE, () -> {
            entered.countDown();
            await(release);
            finished.incrementAndGet();
            return true;
        });
        loop.start();
        await(entered);
        Thread stopper = Thread.ofVirtual().start(loop::stop);
        assertThat(stopper.join(Duration.ofMillis(100))).isFalse();
        release.countDown();
        assertThat(stopper.join(Duration.ofSeconds(5))).isTrue();
        assertThat(finished).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
