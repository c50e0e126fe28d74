package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.Steps;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Times every step of one story and prints it as it ends. */
final class Recorder implements Steps {
    private final String who;
    private final PrintStream screen;
    private final List<TimedStep> steps = Collections.synchronizedList(new ArrayList<>());

    Recorder(String who, PrintStream screen) {
        this.who = who;
        this.screen = screen;
    }

    @Override
    public <T> T step(String title, Supplier<T> action) {
        long start = System.nanoTime();
        boolean done = false;
        try {
            T result = action.get();
            done = true;
            return result;
        } finally {
            TimedStep step = new TimedStep(title, Duration.ofNanos(System.nanoTime() - start), done);
            steps.add(step);
            screen.printf("  %7.2f s  %s %s%s%n", step.seconds(), who, title, done ? "" : "  FAILED");
        }
    }

    List<TimedStep> steps() {
        return List.copyOf(steps);
    }

    /** One step of a story, how long it took and whether it worked. */
    record TimedStep(String title, Duration took, boolean done) {
        double seconds() {
            return took.toNanos() / 1e9;
        }
    }
}
