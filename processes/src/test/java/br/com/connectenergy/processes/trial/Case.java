package br.com.connectenergy.processes.trial;

import static org.awaitility.Awaitility.await;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** One registration or dataset in a test: what its mocked jobs answer, and what they were asked. */
public final class Case {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A job as it arrived. */
    public record Call(
            long key,
            String type,
            String elementId,
            long processInstanceKey,
            long elementInstanceKey,
            Map<String, Object> variables) {}

    private sealed interface Answer {
        record Done(Map<String, Object> variables) implements Answer {}

        record Thrown(String code) implements Answer {}

        record Abandoned() implements Answer {}

        record Stuck(String message) implements Answer {}
    }

    private final String id = UUID.randomUUID().toString();
    private final Map<String, List<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    public String id() {
        return id;
    }

    /** The answers of a job type in their order; the last one is given again and again. */
    @SafeVarargs
    public final Case given(String type, Map<String, Object>... variables) {
        List<Answer> list = answers.computeIfAbsent(type, absent -> new CopyOnWriteArrayList<>());
        for (Map<String, Object> done : variables) {
            list.add(new Answer.Done(done));
        }
        return this;
    }

    public Case givenError(String type, String code) {
        answers.computeIfAbsent(type, absent -> new CopyOnWriteArrayList<>()).add(new Answer.Thrown(code));
        return this;
    }

    /** The worker gives up at once, which is an incident. */
    public Case givenIncident(String type, String message) {
        answers.computeIfAbsent(type, absent -> new CopyOnWriteArrayList<>()).add(new Answer.Stuck(message));
        return this;
    }

    /** The worker dies with the job in its hands: nobody answers, and the engine gives it out again after its timeout. */
    public Case abandoned(String type) {
        answers.computeIfAbsent(type, absent -> new CopyOnWriteArrayList<>()).add(new Answer.Abandoned());
        return this;
    }

    public List<Call> calls(String type) {
        return calls.stream().filter(call -> call.type().equals(type)).toList();
    }

    /** Waits for the job to have come this many times and gives the last. */
    public Call awaitCall(String type, int times) {
        await().atMost(PATIENCE).until(() -> calls(type).size() >= times);
        return calls(type).get(times - 1);
    }

    public long processInstance() {
        await().atMost(PATIENCE).until(() -> !calls.isEmpty());
        return calls.getFirst().processInstanceKey();
    }

    public List<Long> processInstances() {
        return calls.stream().map(Call::processInstanceKey).distinct().toList();
    }

    void answer(JobClient client, ActivatedJob job) {
        Call call = new Call(
                job.getKey(),
                job.getType(),
                job.getElementId(),
                job.getProcessInstanceKey(),
                job.getElementInstanceKey(),
                job.getVariablesAsMap());
        calls.add(call);
        int turn = calls(job.getType()).size() - 1;
        List<Answer> list = answers.getOrDefault(job.getType(), List.of(new Answer.Done(Map.of())));
        switch (list.get(Math.min(turn, list.size() - 1))) {
            case Answer.Done(var variables) ->
                client.newCompleteCommand(job.getKey())
                        .variables(variables)
                        .send()
                        .join();
            case Answer.Thrown(var code) ->
                client.newThrowErrorCommand(job.getKey()).errorCode(code).send().join();
            case Answer.Stuck(var message) ->
                client.newFailCommand(job.getKey())
                        .retries(0)
                        .errorMessage(message)
                        .send()
                        .join();
            case Answer.Abandoned() -> {}
        }
    }
}
