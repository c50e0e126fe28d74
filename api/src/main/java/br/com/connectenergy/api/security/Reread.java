package br.com.connectenergy.api.security;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small answer of the database, read anew every half second and asked about in memory. */
final class Reread<T> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reread.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PAUSE_WHILE_AWAY = Duration.ofSeconds(2);

    private final String name;
    private final Supplier<T> source;
    private final ScheduledExecutorService reader;
    private volatile T latest;
    private volatile boolean away;
    private volatile @Nullable Future<?> next;

    Reread(String name, T before, Supplier<T> source) {
        this.name = name;
        this.latest = before;
        this.source = source;
        this.reader = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    void begin() {
        read();
    }

    T latest() {
        return latest;
    }

    @Override
    public void close() {
        Future<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(true);
        }
        reader.shutdownNow();
    }

    private void read() {
        try {
            latest = source.get();
            away = false;
        } catch (RuntimeException unreadable) {
            if (!away) {
                LOG.warn("{} cannot be read: {}", name, unreadable.getClass().getSimpleName());
            }
            away = true;
        } finally {
            // people come before this reader when the first connections are back
            again(away ? PAUSE_WHILE_AWAY : PAUSE);
        }
    }

    private void again(Duration pause) {
        try {
            next = reader.schedule(this::read, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.debug("{} is no longer read", name);
        }
    }
}
