package br.com.connectenergy.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.outbox.OutboxRow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasksIT {
    private CoreWorld world;
    private Tasks tasks;
    private Candidate candidate;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        tasks = world.door(Tasks.class);
        candidate = Candidate.pme(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aTaskOpensOnceHoweverOftenTheEngineTellsIt() {
        tasks.open(task(1));
        tasks.open(task(1));

        assertThat(tasks.openOf(candidate.id)).singleElement().satisfies(open -> {
            assertThat(open.elementInstanceKey()).isEqualTo(1);
            assertThat(open.processInstanceKey()).isEqualTo(77);
            assertThat(open.elementId()).isEqualTo("userTask_reviewRegistration");
            assertThat(open.state()).isEqualTo(TaskState.OPEN);
            assertThat(open.dueAt()).isEqualTo(world.now().plus(Duration.ofDays(2)));
        });
    }

    @Test
    void aTaskThatClosedDoesNotOpenAgain() {
        tasks.open(task(1));
        tasks.close(1);
        tasks.close(1);
        tasks.open(task(1));

        assertThat(tasks.openOf(candidate.id)).isEmpty();
        assertThat(tasks.lastClosed(77, "userTask_reviewRegistration")).isPresent();
    }

    @Test
    void theLastClosedVisitIsTheOneThatIsJudged() {
        tasks.open(task(1));
        tasks.close(1);
        world.travel(Duration.ofMinutes(1));
        tasks.open(task(2));
        tasks.close(2);

        assertThat(tasks.lastClosed(77, "userTask_reviewRegistration"))
                .get()
                .extracting(TaskRecord::elementInstanceKey)
                .isEqualTo(2L);
        assertThat(tasks.lastClosed(78, "userTask_reviewRegistration")).isEmpty();
        assertThat(tasks.lastClosed(77, "userTask_other")).isEmpty();
    }

    @Test
    void anAnswerIsTakenOnceAndTellsTheEngineOnce() {
        tasks.open(task(1));
        tasks.answer(1, Map.of());

        assertThatThrownBy(() -> tasks.answer(1, Map.of())).hasMessageContaining("TASK_NOT_OPEN");
        assertThatThrownBy(() -> tasks.answer(9, Map.of())).hasMessageContaining("TASK_NOT_FOUND");
        List<OutboxRow> events = world.door(OutboxQueue.class).claim(10, Duration.ofMinutes(1));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("task.answered");
            assertThat(event.payload())
                    .containsEntry("elementInstanceKey", 1)
                    .containsEntry("processInstanceKey", 77)
                    .containsEntry("elementId", "userTask_reviewRegistration")
                    .containsEntry("variables", Map.of());
        });
        assertThat(tasks.openOf(candidate.id)).isEmpty();
        assertThat(tasks.find(1)).get().extracting(TaskRecord::state).isEqualTo(TaskState.ANSWERED);
    }

    @Test
    void aProcessThatMovedOnTakesItsTasksAway() {
        tasks.open(task(1));
        tasks.cancelWaiting(candidate.id);

        assertThat(tasks.find(1)).get().extracting(TaskRecord::state).isEqualTo(TaskState.CANCELLED);
        assertThatThrownBy(() -> tasks.answer(1, Map.of())).hasMessageContaining("TASK_NOT_OPEN");
    }

    private OpenTask task(long key) {
        return new OpenTask(
                key,
                77,
                "userTask_reviewRegistration",
                candidate.id,
                world.now().plus(Duration.ofDays(2)));
    }
}
