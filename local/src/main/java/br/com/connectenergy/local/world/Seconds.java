package br.com.connectenergy.local.world;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person reads them on the screen. */
final class Seconds {
    private Seconds() {}

    static String text(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
