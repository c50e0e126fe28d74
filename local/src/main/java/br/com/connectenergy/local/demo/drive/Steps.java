package br.com.connectenergy.local.demo.drive;

import java.util.function.Supplier;

/** Takes part in every step of a story, for instance to time it. */
@FunctionalInterface
public interface Steps {
    Steps UNWATCHED = Steps::plainly;

    <T> T step(String title, Supplier<T> action);

    private static <T> T plainly(String title, Supplier<T> action) {
        return action.get();
    }
}
