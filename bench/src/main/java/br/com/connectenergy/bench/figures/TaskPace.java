package br.com.connectenergy.bench.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Many people who each answer task after task by the same clock; the first round warms up and does not count. */
record TaskPace(int people, Duration pause, int rounds) {

    /** Where one person sees tasks open and answers them. */
    interface Screen extends AutoCloseable {
        /** Waits for the next task and answers when it was seen. */
        long seen() throws InterruptedException;

        /** Whatever the answer needs and a person would not wait for. */
        void prepare() throws InterruptedException;

        void answer();

        @Override
        void close();
    }

    /** Opens the screens one after another, so that the answers of all of them spread evenly over each pause. */
    Samples measure(Supplier<? extends Screen> screens) throws InterruptedException {
        Samples samples = new Samples();
        List<Future<List<Double>>> all = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < people; person++) {
                long first =
                        begin + pause.multipliedBy(person).dividedBy(people).toNanos();
                all.add(threads.submit(() -> work(screens, first)));
            }
            for (Future<List<Double>> one : all) one.get().forEach(samples::add);
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the measured people failed", e.getCause());
        }
        return samples;
    }

    private List<Double> work(Supplier<? extends Screen> screens, long first) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        until(first);
        try (Screen screen = screens.get()) {
            screen.seen();
            for (int round = 0; round <= rounds; round++) {
                until(first + pause.multipliedBy(round + 2L).toNanos());
                screen.prepare();
                long start = System.nanoTime();
                screen.answer();
                double waited = (screen.seen() - start) / 1e6;
                if (round > 0) millis.add(waited);
            }
        }
        return millis;
    }

    private static void until(long nanos) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
    }
}
