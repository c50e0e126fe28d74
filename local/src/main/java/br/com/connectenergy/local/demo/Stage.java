package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.Outside;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Plays stories side by side, a few at a time, and inspects each one after it ended. */
final class Stage {
    private static final int AT_A_TIME = 4;
    private final Outside outside;
    private final PrintStream screen;

    Stage(Outside outside, PrintStream screen) {
        this.outside = outside;
        this.screen = screen;
    }

    List<Verdict> play(List<Story> stories) throws InterruptedException {
        try (ExecutorService actors = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<Verdict>> played = new ArrayList<>();
            stories.forEach(story -> played.add(actors.submit(() -> play(story))));
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<Verdict> future : played) verdicts.add(result(future));
            return verdicts;
        }
    }

    private Verdict play(Story story) {
        Recorder recorder = new Recorder(story.who(), screen);
        Verdict verdict;
        try {
            Story.Played played = story.play(outside, recorder);
            verdict = new Inspection(outside).of(story, played, recorder.steps());
        } catch (RuntimeException e) {
            verdict = new Verdict(
                    story, "", "", "", List.of(), recorder.steps(), List.of(String.valueOf(e.getMessage())));
        }
        screen.printf(
                "%s %s: %s  %s%n",
                verdict.held() ? "✓" : "✗",
                story.who(),
                verdict.held() ? story.end() : String.join("; ", verdict.complaints()),
                verdict.operatePage());
        return verdict;
    }

    private static Verdict result(Future<Verdict> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
