package br.com.connectenergy.workers.registration;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.OpenTask;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaskWorkerTest extends WorkerExample {

    private final Tasks tasks = mock();

    @Test
    void recordsTheTaskUnderTheKeysOfTheEngine() {
        new OpenTaskWorker(tasks)
                .open(new OpenTask(ID_TEXT, "2026-12-01T12:02:00Z"), job("userTask_completeRegistration"));
        verify(tasks)
                .open(new br.com.connectenergy.core.task.OpenTask(
                        ELEMENT_INSTANCE,
                        PROCESS_INSTANCE,
                        "userTask_completeRegistration",
                        ID,
                        Instant.parse("2026-12-01T12:02:00Z")));
    }

    @Test
    void closesTheTaskOfItsOwnElementInstance() {
        new CloseTaskWorker(tasks).close(job("userTask_completeRegistration"));
        verify(tasks).close(ELEMENT_INSTANCE);
    }
}
