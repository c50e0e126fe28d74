package br.com.connectenergy.workers.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;
import io.camunda.client.api.CamundaFuture;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.CompleteJobCommandStep1;
import io.camunda.client.api.command.FailJobCommandStep1;
import io.camunda.client.api.command.FailJobCommandStep1.FailJobCommandStep2;
import io.camunda.client.api.command.InternalClientException;
import io.camunda.client.api.command.ThrowErrorCommandStep1;
import io.camunda.client.api.command.ThrowErrorCommandStep1.ThrowErrorCommandStep2;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.grpc.Status;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobRunnerTest {

    record Asked(String registrationId) {}

    record Given(String outcome) {}

    private final JobClient client = mock();
    private final ActivatedJob activated = mock();
    private final ProcessTrace trace = mock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Shift shift = new Shift();
    private final CompleteJobCommandStep1 complete = mock(CompleteJobCommandStep1.class, RETURNS_SELF);
    private final FailJobCommandStep1 failing = mock();
    private final FailJobCommandStep2 fail = mock(FailJobCommandStep2.class, RETURNS_SELF);
    private final ThrowErrorCommandStep2 error = mock(ThrowErrorCommandStep2.class, RETURNS_SELF);
    private final CamundaFuture<Object> answer = mock();

    @BeforeEach
    void job() {
        when(activated.getKey()).thenReturn(11L);
        when(activated.getType()).thenReturn("example.job");
        when(activated.getElementId()).thenReturn("serviceTask_example");
        when(activated.getRetries()).thenReturn(3);
        when(activated.getVariablesAsType(Asked.class)).thenReturn(new Asked("r-1"));
        when(client.newCompleteCommand(11L)).thenReturn(complete);
        when(client.newFailCommand(11L)).thenReturn(failing);
        when(failing.retries(org.mockito.ArgumentMatchers.anyInt())).thenReturn(fail);
        ThrowErrorCommandStep1 throwing = mock();
        when(client.newThrowErrorCommand(11L)).thenReturn(throwing);
        when(throwing.errorCode(anyString())).thenReturn(error);
        doReturn(answer).when(complete).send();
        doReturn(answer).when(fail).send();
        doReturn(answer).when(error).send();
    }

    @Test
    void completesWithTheRecordThatTheWorkerGave() {
        run(asked -> new Given("done " + asked.registrationId()));
        verify(complete).variables((Object) new Given("done r-1"));
        verify(complete).send();
        assertThat(shift.working()).isZero();
    }

    @Test
    void completesWithoutVariablesWhenTheWorkerGaveNothing() {
        run(_ -> null);
        verify(complete).send();
        verify(complete, never()).variables(any(Object.class));
    }

    @Test
    void raisesADeclaredRefusalAsABpmnErrorAndAnyOtherAsAnIncident() {
        run(_ -> {
            throw Errors.DECLARED.refuse();
        });
        verify(error).send();
        run(_ -> {
            throw Errors.OTHER.refuse();
        });
        verify(fail).errorMessage("OTHER in example.job (job 11, process instance 0)");
        verify(fail).retryBackoff(Duration.ZERO);
        verify(fail).send();
        assertThat(jobs("error")).isOne();
        assertThat(jobs("incident")).isOne();
    }

    @Test
    void takesNotFoundAsDoneBySomebodyElse() {
        doThrow(status(Status.NOT_FOUND)).when(answer).join();
        run(_ -> null);
        verify(complete, times(1)).send();
        verify(fail, never()).send();
    }

    @Test
    void repeatsTheReportWhileTheEnginePushesBack() {
        doThrow(status(Status.RESOURCE_EXHAUSTED))
                .doThrow(status(Status.UNAVAILABLE))
                .doReturn(null)
                .when(answer)
                .join();
        run(_ -> null);
        verify(complete, times(3)).send();
    }

    @Test
    void givesTheReportUpWhenTheEngineRejectsIt() {
        doThrow(status(Status.FAILED_PRECONDITION)).when(answer).join();
        run(_ -> null);
        verify(complete, times(1)).send();
        verify(fail, never()).send();
    }

    @Test
    void isAnIncidentWhenTheAnswerCannotBeWritten() {
        when(complete.variables(any(Object.class))).thenThrow(new InternalClientException("no JSON"));
        run(_ -> new Given("x"));
        verify(fail).errorMessage("InternalClientException in example.job (job 11, process instance 0)");
        verify(fail).send();
        assertThat(shift.working()).isZero();
    }

    @Test
    void isAnIncidentWhenTheVariablesCannotBeRead() {
        when(activated.getVariablesAsType(Asked.class)).thenThrow(new InternalClientException("secret text"));
        run(_ -> null);
        verify(fail).errorMessage("InternalClientException in example.job (job 11, process instance 0)");
        verify(complete, never()).send();
    }

    @Test
    void givesAJobBackThatArrivesAfterTheShift() {
        assertThat(shift.close(Duration.ZERO)).isZero();
        run(_ -> {
            throw new AssertionError("worked after the shift");
        });
        verify(failing).retries(3);
        verify(fail).retryBackoff(Duration.ZERO);
        verify(fail).send();
        verify(complete, never()).send();
    }

    @Test
    void theShiftWaitsForTheJobsAtWork() {
        assertThat(shift.begin()).isTrue();
        Thread.ofVirtual().start(shift::end);
        assertThat(shift.close(Duration.ofSeconds(20))).isZero();
        assertThat(shift.begin()).isFalse();
    }

    private void run(Function<Asked, Given> work) {
        JobMethod method = JobMethod.of(new Example(work), Example.class).getFirst();
        TracedMethod traced = new TracedMethod(method, trace);
        new JobRunner(traced, new Backoff(new Random(7)), new JobReport(new Random(7)), shift, meters)
                .handle(client, activated);
    }

    private long jobs(String outcome) {
        return meters.timer("connectenergy.jobs", "type", "example.job", "outcome", outcome)
                .count();
    }

    private static ClientStatusException status(Status status) {
        return new ClientStatusException(status, new IllegalStateException());
    }

    static final class Example {
        private final Function<Asked, Given> work;

        Example(Function<Asked, Given> work) {
            this.work = work;
        }

        @JobWorker(type = "example.job", errors = "DECLARED")
        Given work(Asked asked) {
            return work.apply(asked);
        }
    }

    private enum Errors implements DomainError {
        DECLARED,
        OTHER;

        @Override
        public Category category() {
            return Category.CONFLICT;
        }
    }
}
