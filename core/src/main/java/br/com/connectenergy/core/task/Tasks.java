package br.com.connectenergy.core.task;

import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.outbox.Outbox;
import br.com.connectenergy.core.outbox.OutboxEvent;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.internal.TaskStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Our own record of the tasks that wait for a person, so that nobody has to wait for the engine's search. */
@Component
@Transactional
public class Tasks {
    public static final String TASK_ANSWERED = "task.answered";

    private final TaskStore store;
    private final Outbox outbox;
    private final CompanyFeed feed;
    private final Clock clock;

    Tasks(TaskStore store, Outbox outbox, CompanyFeed feed, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.feed = feed;
        this.clock = clock;
    }

    /** Repeating it changes nothing, also after the task was closed. */
    public void open(OpenTask task) {
        if (store.insert(task, Moment.of(clock)))
            tell(
                    task.registrationId(),
                    CompanyEventKind.TASK_OPENED,
                    task.elementInstanceKey(),
                    task.elementId(),
                    TaskState.OPEN);
    }

    /** Repeating it changes nothing; a task that was never seen opening is not an error. */
    public void close(long elementInstanceKey) {
        store.close(elementInstanceKey, Moment.of(clock)).forEach(this::tellEnd);
    }

    /** Takes the answer once and asks the relay to complete the task with these routing facts. */
    public void answer(long elementInstanceKey, Map<String, Object> variables) {
        TaskRecord task = find(elementInstanceKey).orElseThrow(() -> TaskError.TASK_NOT_FOUND.refuse());
        if (!store.markAnswered(elementInstanceKey, Moment.of(clock)))
            throw TaskError.TASK_NOT_OPEN.refuse(Map.of("taskId", Long.toString(elementInstanceKey)));
        outbox.append(new OutboxEvent(
                TASK_ANSWERED,
                task.registrationId().toString(),
                Map.of(
                        "elementInstanceKey", task.elementInstanceKey(),
                        "processInstanceKey", task.processInstanceKey(),
                        "elementId", task.elementId(),
                        "variables", variables)));
        tell(
                task.registrationId(),
                CompanyEventKind.TASK_CLOSED,
                elementInstanceKey,
                task.elementId(),
                TaskState.ANSWERED);
    }

    /** The process moved on without an answer (a deadline passed). */
    public void cancelWaiting(RegistrationId registrationId) {
        store.cancelWaiting(registrationId, Moment.of(clock)).forEach(this::tellEnd);
    }

    @Transactional(readOnly = true)
    public Optional<TaskRecord> find(long elementInstanceKey) {
        return store.find(elementInstanceKey);
    }

    /** The most recently completed visit of the element in the process instance. */
    @Transactional(readOnly = true)
    public Optional<TaskRecord> lastClosed(long processInstanceKey, String elementId) {
        return store.lastClosed(processInstanceKey, elementId);
    }

    /** Tasks that still wait for an answer, oldest first. */
    @Transactional(readOnly = true)
    public List<TaskRecord> openOf(RegistrationId registrationId) {
        return store.openOf(registrationId);
    }

    /** Every task of the process instance, whatever its state, oldest first. */
    @Transactional(readOnly = true)
    public List<TaskRecord> ofProcess(long processInstanceKey) {
        return store.ofProcess(processInstanceKey);
    }

    private void tellEnd(TaskRecord ended) {
        tell(
                ended.registrationId(),
                CompanyEventKind.TASK_CLOSED,
                ended.elementInstanceKey(),
                ended.elementId(),
                ended.state());
    }

    private void tell(
            RegistrationId company, CompanyEventKind kind, long elementInstanceKey, String elementId, TaskState state) {
        feed.append(
                company,
                kind,
                Map.of(
                        "taskId", Long.toString(elementInstanceKey),
                        "elementId", elementId,
                        "state", state.name()));
    }
}
