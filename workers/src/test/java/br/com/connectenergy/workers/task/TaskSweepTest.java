package br.com.connectenergy.workers.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.TaskState;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.engine.UserTask;
import br.com.connectenergy.processes.engine.UserTaskDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskSweepTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Tasks tasks = mock();
    private final UserTaskDirectory directory = mock();
    private final TaskSweep sweep = new TaskSweep(tasks, directory);

    @Test
    void lapsesUntilThereIsNothingLeft() {
        when(tasks.lapse(100)).thenReturn(100, 7);
        assertThat(sweep.lapse()).isTrue();
        assertThat(sweep.lapse()).isFalse();
    }

    @Test
    void withdrawsWhatTheEngineCancelledAndClosesWhatItCompleted() {
        waiting(1, 2, 3, 4);
        engineSays(1, "CANCELED");
        engineSays(2, "COMPLETED");
        engineSays(3, "CREATED");

        sweep.compare();

        verify(tasks).withdraw(1);
        verify(tasks).close(2);
        verify(tasks, never()).withdraw(3);
        verify(tasks, never()).withdraw(4);
        verify(tasks, never()).close(4);
    }

    @Test
    void takesNothingAwayWhileTheSearchIsAway() {
        waiting(1);
        when(directory.find(anyLong(), any(), anyLong())).thenThrow(new UncheckedIOException(new IOException("away")));

        assertThatThrownBy(sweep::compare).isInstanceOf(UncheckedIOException.class);
        verify(tasks, never()).withdraw(1);
    }

    private void waiting(long... keys) {
        when(directory.find(anyLong(), any(), anyLong())).thenReturn(Optional.empty());
        when(tasks.toCompare(any(), anyInt()))
                .thenReturn(Arrays.stream(keys).mapToObj(TaskSweepTest::task).toList());
    }

    private void engineSays(long key, String state) {
        when(directory.find(49, "userTask_answer", key)).thenReturn(Optional.of(new UserTask("9", state, null)));
    }

    private static TaskRecord task(long key) {
        RegistrationId company = RegistrationId.of("0192f3a0-0000-7000-8000-000000000001");
        return new TaskRecord(
                key,
                49,
                "userTask_answer",
                company,
                "answer-it",
                TaskAudience.COMPANY,
                Map.of(),
                TaskState.OPEN,
                null,
                NOW,
                null);
    }
}
