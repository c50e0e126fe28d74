package br.com.connectenergy.workers.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.process.ProcessVisit;
import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.shared.RegistrationId;
import io.camunda.client.api.response.ActivatedJob;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class TracedMethodTest {
    private static final RegistrationId COMPANY = new RegistrationId(UUID.randomUUID());
    private static final ProcessVisit VISIT =
            new ProcessVisit(5, 77, "registration-verification", "serviceTask_example", COMPANY);

    private final ProcessTrace trace = mock();
    private final ActivatedJob activated = mock();
    private final Runnable work = mock();

    @BeforeEach
    void job() {
        when(activated.getKey()).thenReturn(11L);
        when(activated.getType()).thenReturn("example.job");
        when(activated.getElementId()).thenReturn("serviceTask_example");
        when(activated.getElementInstanceKey()).thenReturn(5L);
        when(activated.getProcessInstanceKey()).thenReturn(77L);
        when(activated.getBpmnProcessId()).thenReturn("registration-verification");
        when(activated.getVariablesAsMap()).thenReturn(Map.of("registrationId", COMPANY.toString()));
    }

    @Test
    void theElementIsEnteredBeforeTheWorkAndLeftAfterIt() throws Throwable {
        call(0);
        InOrder order = inOrder(trace, work);
        order.verify(trace).enter(VISIT);
        order.verify(work).run();
        order.verify(trace).leave(VISIT);
    }

    @Test
    void whatFailsStaysInItsElement() {
        org.mockito.Mockito.doThrow(new IllegalStateException("away"))
                .when(work)
                .run();
        assertThatThrownBy(() -> call(0)).hasMessage("away");
        verify(trace).enter(VISIT);
        verify(trace, never()).leave(VISIT);
    }

    @Test
    void aRefusalThatTheModelCatchesLeavesTheElement() {
        org.mockito.Mockito.doThrow(RegistrationError.REGISTRATION_ALREADY_UNDER_VERIFICATION.refuse())
                .when(work)
                .run();
        assertThatThrownBy(() -> call(0)).hasMessageContaining("REGISTRATION_ALREADY_UNDER_VERIFICATION");
        verify(trace).leave(VISIT);

        org.mockito.Mockito.clearInvocations(trace);
        org.mockito.Mockito.doThrow(RegistrationError.REGISTRATION_NOT_FOUND.refuse())
                .when(work)
                .run();
        assertThatThrownBy(() -> call(0)).hasMessageContaining("REGISTRATION_NOT_FOUND");
        verify(trace, never()).leave(VISIT);
    }

    @Test
    void aListenerAndAJobOfNoCompanyLeaveNoTrace() throws Throwable {
        call(1);
        when(activated.getVariablesAsMap()).thenReturn(Map.of());
        call(0);
        verifyNoInteractions(trace);
        verify(work, org.mockito.Mockito.times(2)).run();
    }

    private void call(int which) throws Throwable {
        JobMethod method = JobMethod.of(new Example(work), Example.class).stream()
                .sorted(java.util.Comparator.comparing(JobMethod::type))
                .toList()
                .get(which);
        assertThat(new TracedMethod(method, trace).call(Job.of(activated), activated))
                .isNull();
    }

    static final class Example {
        private final Runnable work;

        Example(Runnable work) {
            this.work = work;
        }

        @JobWorker(type = "example.job", errors = "REGISTRATION_ALREADY_UNDER_VERIFICATION")
        void work() {
            work.run();
        }

        @JobWorker(type = "example.listener", listens = true)
        void listen() {
            work.run();
        }
    }
}
