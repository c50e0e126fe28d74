package br.com.connectenergy.local.demo.drive;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks again and again until something is there or the time is over; a server that is away counts as not yet. */
public record Patience(Duration limit, Duration pause) {

    public static Patience of(Duration limit) {
        return new Patience(limit, Duration.ofMillis(150));
    }

    public void until(String what, BooleanSupplier condition) {
        await(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public <T> T await(String what, Supplier<Optional<T>> source) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> found = ask(source);
            if (found.isPresent()) return found.get();
            if (System.nanoTime() > end) throw new NotInTime(what, limit);
            rest();
        }
    }

    private static <T> Optional<T> ask(Supplier<Optional<T>> source) {
        try {
            return source.get();
        } catch (ServerAway e) {
            return Optional.empty();
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    /** What was awaited did not come within the limit. */
    public static final class NotInTime extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotInTime(String what, Duration limit) {
            super(what + " did not happen within " + limit.toSeconds() + " s");
        }
    }
}
