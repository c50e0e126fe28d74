package br.com.connectenergy.api.live;

import br.com.connectenergy.core.live.FeedListener;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps one ear on the database for as long as the application runs, and the heart of the connections beating. */
@Component
class LiveLine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveLine.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private final FeedListener listener;
    private final LiveHub hub;
    private final LiveSettings settings;
    private CountDownLatch ended = new CountDownLatch(0);
    private @Nullable ScheduledExecutorService heart;
    private @Nullable ScheduledFuture<?> beating;

    LiveLine(FeedListener listener, LiveHub hub, LiveSettings settings) {
        this.listener = listener;
        this.hub = hub;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        CountDownLatch end = new CountDownLatch(1);
        ended = end;
        Thread.ofVirtual().name("live-line").start(() -> listen(end));
        heart = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("live-heart").factory());
        long millis = settings.heartbeat().toMillis();
        beating = heart.scheduleAtFixedRate(this::beat, millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        ended.countDown();
        if (beating != null) {
            beating.cancel(false);
            beating = null;
        }
        if (heart != null) {
            heart.shutdownNow();
            heart = null;
        }
        hub.closeAll();
    }

    @Override
    public synchronized boolean isRunning() {
        return heart != null;
    }

    private void listen(CountDownLatch end) {
        Duration pause = FIRST_PAUSE;
        while (end.getCount() > 0) {
            boolean[] heard = {false};
            try {
                listener.listen(
                        () -> {
                            heard[0] = true;
                            // What was committed while nobody listened is in the feed.
                            hub.allMoved();
                        },
                        hub::moved,
                        () -> end.getCount() > 0);
            } catch (RuntimeException lost) {
                LOG.warn(
                        "the database does not speak, again in {}: {}",
                        pause,
                        lost.getClass().getSimpleName());
            }
            pause = heard[0] ? FIRST_PAUSE : shorter(pause.multipliedBy(2));
            rest(end, pause);
        }
    }

    /** A beat that failed must not be the last one. */
    private void beat() {
        try {
            hub.beat();
        } catch (RuntimeException failed) {
            LOG.warn("a heartbeat failed: {}", failed.getClass().getSimpleName());
        }
    }

    private static Duration shorter(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static void rest(CountDownLatch end, Duration pause) {
        try {
            if (end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("nobody listens any more");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
