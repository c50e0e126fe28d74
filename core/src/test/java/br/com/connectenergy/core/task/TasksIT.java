package br.com.connectenergy.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.outbox.OutboxRow;
import br.com.connectenergy.core.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

    @Test
    void theInboxOfACompanyHoldsWhatItAnswersItself() {
        tasks.open(task(1));
        tasks.open(ofTheCompany(2));

        assertThat(tasks.inboxOf(candidate.id)).singleElement().satisfies(open -> {
            assertThat(open.elementInstanceKey()).isEqualTo(2);
            assertThat(open.formId()).isEqualTo("complete-registration");
            assertThat(open.audience()).isEqualTo(TaskAudience.COMPANY);
            assertThat(open.facts()).isEqualTo(Map.of("round", 2));
        });
        assertThat(tasks.inboxOf(Candidate.pme(world).id)).isEmpty();
    }

    @Test
    void aCompanysAnswerAtItsDeadlineIsTooLateAndStaffMayBeLate() {
        tasks.open(task(1));
        tasks.open(ofTheCompany(2));
        world.travel(Duration.ofDays(2));

        assertThatThrownBy(() -> tasks.answer(2, Map.of())).hasMessageContaining("TASK_EXPIRED");
        assertThat(tasks.inboxOf(candidate.id)).isEmpty();
        tasks.answer(1, Map.of());
        assertThat(tasks.find(2)).get().extracting(TaskRecord::state).isEqualTo(TaskState.OPEN);
    }

    @Test
    void whatPassedItsDeadlineLapsesOnceAndIsTold() {
        tasks.open(task(1));
        tasks.open(ofTheCompany(2));
        assertThat(tasks.lapse(10)).isZero();
        world.travel(Duration.ofDays(2));

        assertThat(tasks.lapse(10)).isEqualTo(1);
        assertThat(tasks.lapse(10)).isZero();
        assertThat(tasks.find(2)).get().extracting(TaskRecord::state).isEqualTo(TaskState.CANCELLED);
        assertThat(tasks.find(1)).get().extracting(TaskRecord::state).isEqualTo(TaskState.OPEN);
        assertThatThrownBy(() -> tasks.answer(2, Map.of())).hasMessageContaining("TASK_NOT_OPEN");
        assertThat(lastTold()).containsEntry("taskId", "2").containsEntry("state", "CANCELLED");
    }

    @Test
    void aTaskThatTheEngineLostIsWithdrawnAlsoAfterItsAnswer() {
        tasks.open(ofTheCompany(1));
        tasks.open(ofTheCompany(2));
        tasks.answer(2, Map.of());

        tasks.withdraw(1);
        tasks.withdraw(2);
        tasks.withdraw(2);

        assertThat(tasks.inboxOf(candidate.id)).isEmpty();
        assertThat(tasks.ofProcess(77)).extracting(TaskRecord::state).containsOnly(TaskState.CANCELLED);
    }

    @Test
    void waitingTasksAreComparedInTurnsAndByOneCallerEach() {
        tasks.open(task(1));
        tasks.open(ofTheCompany(2));
        tasks.open(ofTheCompany(3));
        tasks.close(3);
        assertThat(tasks.toCompare(Duration.ofMinutes(1), 10)).isEmpty();
        world.travel(Duration.ofMinutes(1));

        assertThat(tasks.toCompare(Duration.ofMinutes(1), 1)).hasSize(1);
        assertThat(tasks.toCompare(Duration.ofMinutes(1), 10)).hasSize(1);
        assertThat(tasks.toCompare(Duration.ofMinutes(1), 10)).isEmpty();
        world.travel(Duration.ofMinutes(1));
        assertThat(tasks.toCompare(Duration.ofMinutes(1), 10))
                .extracting(TaskRecord::elementInstanceKey)
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void ofManyAnswersAtOnceOneIsTaken() throws Exception {
        tasks.open(ofTheCompany(1));
        var barrier = new CyclicBarrier(8);
        List<Future<Boolean>> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            answers = IntStream.range(0, 8)
                    .mapToObj(index -> threads.submit(() -> {
                        barrier.await();
                        return taken(1);
                    }))
                    .toList();
        }

        assertThat(answers.stream().filter(Future::resultNow)).hasSize(1);
        assertThat(world.door(OutboxQueue.class).claim(10, Duration.ofMinutes(1)))
                .hasSize(1);
    }

    private boolean taken(long key) {
        try {
            tasks.answer(key, Map.of());
            return true;
        } catch (Refusal refused) {
            assertThat(refused.code()).isEqualTo("TASK_NOT_OPEN");
            return false;
        }
    }

    private Map<String, Object> lastTold() {
        return world.door(CompanyFeed.class)
                .after(candidate.id, 0, 100)
                .getLast()
                .facts();
    }

    private OpenTask task(long key) {
        return new OpenTask(
                key,
                77,
                "userTask_reviewRegistration",
                candidate.id,
                "review-registration",
                TaskAudience.STAFF,
                world.now().plus(Duration.ofDays(2)),
                Map.of());
    }

    private OpenTask ofTheCompany(long key) {
        return new OpenTask(
                key,
                77,
                "userTask_completeRegistration",
                candidate.id,
                "complete-registration",
                TaskAudience.COMPANY,
                world.now().plus(Duration.ofDays(2)),
                Map.of("round", 2));
    }
}
