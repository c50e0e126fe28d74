package br.com.connectenergy.bench.faults;

import java.io.PrintStream;
import java.util.Locale;

/** What was done when, since the load began. */
public final class Journal {
    private final PrintStream screen;
    private final long start = System.nanoTime();

    public Journal(PrintStream screen) {
        this.screen = screen;
    }

    public void note(String event) {
        screen.printf(Locale.ROOT, "%8.2f s  %s%n", (System.nanoTime() - start) / 1e9, event);
    }
}
