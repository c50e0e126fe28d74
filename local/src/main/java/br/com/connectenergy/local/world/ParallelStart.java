package br.com.connectenergy.local.world;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Starts every part as soon as what it needs is healthy, and says what the time went to. */
final class ParallelStart {
    private final WorldSettings world;
    private final Consumer<String> screen;
    private final Map<PartName, CompletableFuture<Duration>> parts = new EnumMap<>(PartName.class);

    ParallelStart(WorldSettings world, Consumer<String> screen) {
        this.world = world;
        this.screen = screen;
    }

    void start(Set<PartName> names) {
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (PartName name : PartName.values()) {
                if (names.contains(name)) parts.put(name, begin(name, threads));
            }
            CompletableFuture.allOf(parts.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
        screen.accept(parts.entrySet().stream()
                .map(part ->
                        part.getKey().key() + " " + Seconds.text(part.getValue().join()))
                .collect(Collectors.joining(" · ")));
        screen.accept("ready after " + Seconds.text(Duration.ofNanos(System.nanoTime() - begin)));
    }

    private CompletableFuture<Duration> begin(PartName name, ExecutorService threads) {
        CompletableFuture<?>[] needed =
                name.needs().stream().filter(parts::containsKey).map(parts::get).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(needed).thenApplyAsync(ready -> timed(name), threads);
    }

    private Duration timed(PartName name) {
        PartRunner runner = new PartRunner(world, name);
        boolean running = runner.process().isPresent();
        screen.accept((running ? "checking " : "starting ") + name.title());
        long begin = System.nanoTime();
        runner.start();
        Duration spent = Duration.ofNanos(System.nanoTime() - begin);
        screen.accept(name.title() + (running ? " is running" : " is ready after " + Seconds.text(spent)));
        return spent;
    }
}
