package br.com.connectenergy.core.task;

import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.outbox.Outbox;
import br.com.connectenergy.core.outbox.OutboxEvent;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.internal.DraftStore;
import br.com.connectenergy.core.task.internal.TaskStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    /** How much later the process gives up than the screen says, so that an answer in time reaches the engine in time. */
    public static final Duration RELAY_GRACE = Duration.ofMinutes(2);

    private final TaskStore store;
    private final DraftStore drafts;
    private final Outbox outbox;
    private final CompanyFeed feed;
    private final Clock clock;

    Tasks(TaskStore store, DraftStore drafts, Outbox outbox, CompanyFeed feed, Clock clock) {
        this.store = store;
        this.drafts = drafts;
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

    /**
     * Takes the answer once and asks the relay to complete the task with these routing facts. Of two that answer at the
     * same moment one wins; whoever comes later, or too late, is refused, and whatever they changed with it is undone.
     */
    public void answer(long elementInstanceKey, Map<String, Object> variables) {
        TaskRecord task = find(elementInstanceKey).orElseThrow(() -> TaskError.TASK_NOT_FOUND.refuse());
        Instant now = Moment.of(clock);
        Map<String, Object> facts = Map.of("taskId", Long.toString(elementInstanceKey));
        if (task.state() == TaskState.OPEN && task.lapsedAt(now)) throw TaskError.TASK_EXPIRED.refuse(facts);
        if (!store.markAnswered(elementInstanceKey, now)) throw TaskError.TASK_NOT_OPEN.refuse(facts);
        drafts.forget(elementInstanceKey);
        outbox.append(new OutboxEvent(
                TASK_ANSWERED,
                Long.toString(task.processInstanceKey()),
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

    /** Tasks of staff and company that still wait for an answer, oldest first. */
    @Transactional(readOnly = true)
    public List<TaskRecord> openOf(RegistrationId registrationId) {
        return store.openOf(registrationId);
    }

    /** What waits for the company itself: a task whose deadline passed is not there any more. */
    @Transactional(readOnly = true)
    public List<TaskRecord> inboxOf(RegistrationId registrationId) {
        Instant now = Moment.of(clock);
        return openOf(registrationId).stream()
                .filter(task -> task.audience() == TaskAudience.COMPANY && task.acceptsAnswerAt(now))
                .toList();
    }

    /** Takes away the company's tasks whose deadline passed; answers how many. */
    public int lapse(int max) {
        List<TaskRecord> lapsed = store.lapse(Moment.of(clock), max);
        lapsed.forEach(this::tellEnd);
        return lapsed.size();
    }

    /** The engine has the task no more although nobody answered it: its process was cancelled or went another way. */
    public void withdraw(long elementInstanceKey) {
        store.withdraw(elementInstanceKey, Moment.of(clock)).forEach(this::tellEnd);
    }

    /** Waiting tasks that nobody compared with the engine since then, each handed out to one caller. */
    public List<TaskRecord> toCompare(Duration apart, int max) {
        Instant now = Moment.of(clock);
        return store.takeToCompare(now.minus(apart), now, max);
    }

    /** Every task of the process instance, whatever its state, oldest first. */
    @Transactional(readOnly = true)
    public List<TaskRecord> ofProcess(long processInstanceKey) {
        return store.ofProcess(processInstanceKey);
    }

    private void tellEnd(TaskRecord ended) {
        drafts.forget(ended.elementInstanceKey());
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
