package br.com.connectenergy.workers.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The time between the workers' start and stop: counts the jobs at work and, once it is over, lets no other begin. A
 * long poll outlives the worker that sent it, so a job may well arrive after the end.
 */
final class Shift {

    private int working;
    private boolean over;

    synchronized boolean begin() {
        if (over) {
            return false;
        }
        working++;
        return true;
    }

    synchronized void end() {
        working--;
        notifyAll();
    }

    synchronized int working() {
        return working;
    }

    /** Ends the shift, waits for the jobs at work and answers how many are still unfinished. */
    synchronized int close(Duration patience) {
        over = true;
        long deadline = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos(); working > 0 && left > 0; left = deadline - System.nanoTime()) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return working;
            }
        }
        return working;
    }
}
