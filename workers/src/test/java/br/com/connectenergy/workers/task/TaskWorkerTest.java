package br.com.connectenergy.workers.task;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.OpenTask;
import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.task.TaskVariables;
import br.com.connectenergy.workers.engine.Job;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskWorkerTest {

    private static final String COMPANY = "0192f3a0-0000-7000-8000-000000000001";
    private static final Job JOB = new Job(70, "task.open", 49, 60, "userTask_answer", 3);

    private final Tasks tasks = mock();

    @Test
    void aTaskOfTheCompanyIsDueTheGraceBeforeTheEngineGivesUp() {
        new OpenTaskWorker(tasks)
                .open(
                        new TaskVariables.OpenTask(
                                COMPANY, "answer-it", "company", "2026-12-01T12:02:00Z", Map.of("round", 2)),
                        JOB);
        verify(tasks).open(opened(TaskAudience.COMPANY, Instant.parse("2026-12-01T12:00:00Z"), Map.of("round", 2)));
    }

    @Test
    void aTaskOfStaffIsDueWhenTheModelSaysSo() {
        new OpenTaskWorker(tasks)
                .open(new TaskVariables.OpenTask(COMPANY, "answer-it", "staff", "2026-12-01T12:02:00Z", null), JOB);
        verify(tasks).open(opened(TaskAudience.STAFF, Instant.parse("2026-12-01T12:02:00Z"), Map.of()));
    }

    @Test
    void aTaskMayHaveNoDeadline() {
        new OpenTaskWorker(tasks)
                .open(new TaskVariables.OpenTask(COMPANY, "answer-it", "company", null, Map.of()), JOB);
        verify(tasks).open(opened(TaskAudience.COMPANY, null, Map.of()));
    }

    @Test
    void closesTheTaskOfItsOwnElementInstance() {
        new CloseTaskWorker(tasks).close(JOB);
        verify(tasks).close(60);
    }

    private static OpenTask opened(TaskAudience audience, @Nullable Instant dueAt, Map<String, Object> facts) {
        return new OpenTask(60, 49, "userTask_answer", RegistrationId.of(COMPANY), "answer-it", audience, dueAt, facts);
    }
}
