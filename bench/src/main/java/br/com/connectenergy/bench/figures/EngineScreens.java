package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.local.demo.drive.Browser;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobWorker;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The same chain with nothing of ours in it: whoever completes the task knows its key, and the listener's job is the sight. */
final class EngineScreens implements AutoCloseable {
    private static final String NAME = "limit-chain";

    private record Opened(long elementInstanceKey, long nanos) {}

    private final CamundaClient engine;
    private final Browser rest;
    private final InboxChain chain;
    private final Map<Long, BlockingQueue<Opened>> opened = new ConcurrentHashMap<>();
    private final List<JobWorker> workers;

    EngineScreens(OwnWorld world, CamundaClient engine) {
        this.engine = engine;
        this.rest = new Browser(URI.create(
                "http://127.0.0.1:" + world.world().settings().ports().brokerRest()));
        this.chain = new InboxChain(engine, NAME);
        this.workers = List.of(worker(NAME + ".open", this::hear), worker(NAME + ".close", job -> {}));
    }

    TaskPace.Screen open() {
        return new EngineScreen(chain.start(UUID.randomUUID().toString()));
    }

    private JobWorker worker(String type, Consumer<ActivatedJob> heard) {
        return engine.newWorker()
                .jobType(type)
                .handler((client, job) -> {
                    heard.accept(job);
                    client.newCompleteCommand(job).send().join(30, TimeUnit.SECONDS);
                })
                .streamEnabled(true)
                .open();
    }

    private void hear(ActivatedJob job) {
        queue(job.getProcessInstanceKey()).add(new Opened(job.getElementInstanceKey(), System.nanoTime()));
    }

    private BlockingQueue<Opened> queue(long processInstanceKey) {
        return opened.computeIfAbsent(processInstanceKey, key -> new LinkedBlockingQueue<>());
    }

    @Override
    public void close() {
        workers.forEach(JobWorker::close);
        chain.close();
    }

    private final class EngineScreen implements TaskPace.Screen {
        private final long processInstanceKey;
        private long elementInstanceKey;
        private long taskKey;

        private EngineScreen(long processInstanceKey) {
            this.processInstanceKey = processInstanceKey;
        }

        @Override
        public long seen() throws InterruptedException {
            Opened next = queue(processInstanceKey).poll(60, TimeUnit.SECONDS);
            if (next == null) throw new IllegalStateException("no successor within a minute in " + processInstanceKey);
            elementInstanceKey = next.elementInstanceKey();
            return next.nanos();
        }

        /** The engine gives a task's key only to its search, which lags. */
        @Override
        public void prepare() throws InterruptedException {
            for (int tries = 0; tries < 200; tries++) {
                JsonNode found = rest.post(
                                "/v2/user-tasks/search",
                                Map.of("filter", Map.of("processInstanceKey", processInstanceKey, "state", "CREATED")))
                        .expect(200)
                        .body();
                for (JsonNode task : found.path("items")) {
                    if (task.path("elementInstanceKey").asLong() == elementInstanceKey) {
                        taskKey = task.path("key").asLong();
                        return;
                    }
                }
                Thread.sleep(100);
            }
            throw new IllegalStateException("the search never showed " + elementInstanceKey);
        }

        @Override
        public void answer() {
            engine.newCompleteUserTaskCommand(taskKey).send().join(10, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
            opened.remove(processInstanceKey);
        }
    }
}
