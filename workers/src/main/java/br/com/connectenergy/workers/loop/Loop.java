package br.com.connectenergy.workers.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats one turn on its own virtual thread until it is stopped: at once while there is more, after a pause when there
 * is not, after a growing pause when the turn failed. Stopping waits for the turn that runs.
 */
final class Loop {

    /** One turn; true means that more work is waiting. */
    interface Turn {
        boolean run();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DOUBLINGS = 10;

    private final String name;
    private final Duration idle;
    private final Turn turn;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;
    private int failures;

    Loop(String name, Duration idle, Turn turn) {
        this.name = name;
        this.idle = idle;
        this.turn = turn;
    }

    synchronized void start() {
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    void signalStop() {
        stop.countDown();
    }

    synchronized void stop() {
        signalStop();
        if (thread != null) {
            join(thread);
        }
    }

    private void run() {
        Duration pause = Duration.ZERO;
        while (!stopped(pause)) {
            pause = once();
        }
    }

    Duration once() {
        try {
            boolean more = turn.run();
            failures = 0;
            return more ? Duration.ZERO : idle;
        } catch (RuntimeException failed) {
            failures++;
            Duration pause = pauseAfterFailure();
            if (failures == 1) {
                LOG.warn("{} failed; again in {}", name, pause, failed);
            } else {
                LOG.warn(
                        "{} failed {} times ({}); again in {}",
                        name,
                        failures,
                        failed.getClass().getSimpleName(),
                        pause);
            }
            return pause;
        }
    }

    private Duration pauseAfterFailure() {
        Duration base = idle.compareTo(Duration.ofMillis(250)) < 0 ? Duration.ofMillis(250) : idle;
        Duration doubled = base.multipliedBy(1L << Math.min(DOUBLINGS, failures - 1));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return pause.plusMillis(RandomGenerator.getDefault().nextLong(pause.toMillis() / 4 + 1));
    }

    private boolean stopped(Duration pause) {
        try {
            return stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void join(Thread running) {
        try {
            if (!running.join(PATIENCE)) {
                LOG.warn("{} did not end within {}", name, PATIENCE);
                running.interrupt();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
