package br.com.connectenergy.bench.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/** Does one thing many times, at most so many at once, and answers how many a second were done. */
record InFlight(int atOnce) {

    double rate(int count, IntConsumer action) throws InterruptedException {
        Semaphore free = new Semaphore(atOnce);
        List<Future<?>> all = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                free.acquire();
                all.add(threads.submit(() -> {
                    try {
                        action.accept(number);
                    } finally {
                        free.release();
                    }
                }));
            }
            for (Future<?> one : all) finished(one);
        }
        return count / seconds(Duration.ofNanos(System.nanoTime() - start));
    }

    private static void finished(Future<?> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the measured actions failed", e.getCause());
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
