package br.com.connectenergy.bench.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Instances of a model whose only task follows itself; they are cancelled at the end. */
final class InboxChain implements AutoCloseable {
    private final CamundaClient engine;
    private final String name;
    private final Queue<Long> started = new ConcurrentLinkedQueue<>();

    /** Under another name its listeners meet only the workers of a measurement. */
    InboxChain(CamundaClient engine, String name) {
        this.engine = engine;
        this.name = name;
        String model = new String(ModelCopy.resource("bench/inbox-chain.bpmn"), UTF_8);
        String copy = name.equals("inbox-chain")
                ? model
                : model.replace("id=\"inbox-chain\"", "id=\"" + name + "\"")
                        .replace("type=\"task.", "type=\"" + name + ".");
        engine.newDeployResourceCommand()
                .addResourceBytes(copy.getBytes(UTF_8), name + ".bpmn")
                .send()
                .join(30, TimeUnit.SECONDS);
    }

    long start(String companyId) {
        long[] key = new long[1];
        new Retry(Duration.ofSeconds(30))
                .run(() -> key[0] = engine.newCreateInstanceCommand()
                        .bpmnProcessId(name)
                        .latestVersion()
                        .variables(Map.of("companyId", companyId))
                        .send()
                        .join(10, TimeUnit.SECONDS)
                        .getProcessInstanceKey());
        started.add(key[0]);
        return key[0];
    }

    @Override
    public void close() {
        started.forEach(key -> new Retry(Duration.ofSeconds(30))
                .run(() -> engine.newCancelInstanceCommand(key).send().join(10, TimeUnit.SECONDS)));
    }
}
