package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** From a company's answer to the moment its screen shows the successor, at five answers a second, beside the bare engine. */
public final class InboxBench implements Bench {
    private static final int COMPANIES = 25;
    private static final Duration PACE = Duration.ofSeconds(5);
    private static final int ROUNDS = 8;

    @Override
    public List<Row> measure(Supplier<OwnWorld> worlds) throws InterruptedException {
        try (OwnWorld world = worlds.get();
                CamundaClient engine = world.engine()) {
            TaskPace pace = new TaskPace(COMPANIES, PACE, ROUNDS);
            Samples ours;
            try (InboxDoors doors = new InboxDoors(world);
                    InboxChain chain = new InboxChain(engine, "inbox-chain")) {
                ours = pace.measure(() -> new CompanyScreen(world, doors, chain));
            }
            Samples limit;
            try (EngineScreens screens = new EngineScreens(world, engine)) {
                limit = pace.measure(screens::open);
            }
            return List.of(row(ours, limit));
        }
    }

    private static Row row(Samples ours, Samples limit) {
        return new Row(
                "answer of a company until the successor is on its screen, " + COMPANIES / PACE.toSeconds()
                        + " answers/s, p95",
                "ms",
                ours.percentile(0.95),
                Optional.empty(),
                Optional.of(limit.percentile(0.95)),
                String.format(
                        Locale.ROOT,
                        "promise: 2000 ms. ours: transaction of the answer, outbox, relay, look-up of the task, engine, "
                                + "listener, inbox row, feed, WebSocket; median %.0f ms, max %.0f ms of %d. limit: the "
                                + "engine alone, task completed by its known key until the successor's listener job, "
                                + "median %.0f ms",
                        ours.median(),
                        ours.percentile(1),
                        ours.values().size(),
                        limit.median()));
    }
}
