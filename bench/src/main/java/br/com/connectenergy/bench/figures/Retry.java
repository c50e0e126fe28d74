package br.com.connectenergy.bench.figures;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Repeats a command that the engine pushed back, with growing pauses and jitter, until the limit. */
record Retry(Duration limit) {

    void run(Runnable command) {
        long end = System.nanoTime() + limit.toNanos();
        for (long pause = 10; ; pause = Math.min(pause * 2, 500)) {
            try {
                command.run();
                return;
            } catch (ClientStatusException e) {
                if (e.getStatusCode() != Status.Code.RESOURCE_EXHAUSTED || System.nanoTime() > end) throw e;
                rest(pause / 2 + ThreadLocalRandom.current().nextLong(pause));
            }
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two tries", e);
        }
    }
}
