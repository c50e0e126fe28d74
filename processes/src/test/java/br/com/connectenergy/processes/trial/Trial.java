package br.com.connectenergy.processes.trial;

import static org.awaitility.Awaitility.await;

import br.com.connectenergy.local.testworld.TestWorld;
import br.com.connectenergy.processes.engine.EngineDoors;
import br.com.connectenergy.processes.engine.UserTask;
import io.camunda.client.CamundaClient;
import io.camunda.process.test.api.AssertionSource;
import io.camunda.process.test.api.CamundaAssert;
import io.camunda.process.test.api.assertions.ProcessInstanceAssert;
import io.camunda.process.test.api.assertions.ProcessInstanceSelectors;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The real engine of the test world with our models deployed and every job mocked; started once a test run. The
 * applications of that world are stopped, because their workers would take the jobs.
 */
public final class Trial {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static @Nullable Trial running;

    private final TestWorld world = TestWorld.get();
    private final EngineDoors doors = new EngineDoors(world.grpcAddress(), world.restAddress());
    private final OperateDataSource operate = new OperateDataSource(URI.create(world.webappsUrl()));
    private final MockedJobs jobs;

    private Trial() {
        world.stopApps();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            doors.deployment().deploy();
            return true;
        });
        jobs = new MockedJobs(doors.client());
        AssertionSource.use(operate);
        CamundaAssert.setAssertionTimeout(PATIENCE);
    }

    public static synchronized Trial get() {
        if (running == null) running = new Trial();
        return running;
    }

    public CamundaClient client() {
        return doors.client();
    }

    public EngineDoors doors() {
        return doors;
    }

    public Case newCase() {
        return jobs.newCase();
    }

    /** How often the timer of the datasets fired. */
    public int refreshesAsked() {
        return jobs.refreshesAsked();
    }

    public TestWorld world() {
        return world;
    }

    public Instant now() {
        return world.now();
    }

    public void travel(Duration time) {
        world.travel(time);
    }

    /** Lets every job that somebody took and did not finish go to the next worker. */
    public void travelBeyondJobTimeout() {
        travel(MockedJobs.JOB_TIMEOUT.plusSeconds(1));
    }

    public void publish(Case of, String message, Map<String, Object> payload) {
        client().newPublishMessageCommand()
                .messageName(message)
                .correlationKey(of.id())
                .messageId(UUID.randomUUID().toString())
                .timeToLive(Duration.ofHours(1))
                .variables(payload)
                .send()
                .join();
    }

    /** Waits until the last opened task of the element is visible. */
    public UserTask task(Case of, Case.Call opened) {
        return await().atMost(PATIENCE)
                .until(
                        () -> doors.tasks()
                                .find(opened.processInstanceKey(), opened.elementId(), opened.elementInstanceKey()),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Claims and completes as a person does in Tasklist. */
    public void complete(Case of, Case.Call opened, String person, Map<String, Object> variables) {
        long key = Long.parseLong(task(of, opened).key());
        client().newAssignUserTaskCommand(key).assignee(person).send().join();
        client().newCompleteUserTaskCommand(key).variables(variables).send().join();
    }

    /** An open incident as Operate shows it. */
    public record Incident(long key, String message) {}

    /** Waits until the open incident of an instance is visible. */
    public Incident incident(long processInstanceKey) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> operate.openIncident(processInstanceKey), Optional::isPresent)
                .orElseThrow();
    }

    /** Retries as a person does in Operate. */
    public void retry(Incident incident, Case.Call stuck) {
        client().newUpdateRetriesCommand(stuck.key()).retries(1).send().join();
        client().newResolveIncidentCommand(incident.key()).send().join();
    }

    public ProcessInstanceAssert assertThat(long processInstanceKey) {
        operate.watch(processInstanceKey);
        return CamundaAssert.assertThat(ProcessInstanceSelectors.byKey(processInstanceKey));
    }
}
