package br.com.connectenergy.core.task;

import br.com.connectenergy.core.shared.JsonFacts;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.task.internal.DraftStore;
import br.com.connectenergy.core.task.internal.TaskStore;
import br.com.connectenergy.core.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a company typed into a task, encrypted, until it is sent or the task ends; the last device to save wins. */
@Component
@Transactional
public class TaskDrafts {
    public static final int MAX_BYTES = 32 * 1024;

    private final TaskStore tasks;
    private final DraftStore store;
    private final Vault vault;
    private final Clock clock;

    TaskDrafts(TaskStore tasks, DraftStore store, Vault vault, Clock clock) {
        this.tasks = tasks;
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    /** Refused once the task no longer waits, so that nothing stays behind an answer. */
    public TaskDraft keep(long elementInstanceKey, Map<String, Object> answers) {
        Instant now = Moment.of(clock);
        TaskRecord task = tasks.hold(elementInstanceKey).orElseThrow(TaskError.TASK_NOT_FOUND::refuse);
        if (!task.acceptsAnswerAt(now)) throw TaskError.TASK_NOT_OPEN.refuse();
        byte[] text = JsonFacts.write(answers).getBytes(StandardCharsets.UTF_8);
        if (text.length > MAX_BYTES) throw TaskError.TASK_DRAFT_TOO_LARGE.refuse(Map.of("maxBytes", MAX_BYTES));
        store.put(elementInstanceKey, vault.encrypt(text, DraftStore.where(elementInstanceKey)), now);
        return new TaskDraft(answers, now);
    }

    @Transactional(readOnly = true)
    public Optional<TaskDraft> find(long elementInstanceKey) {
        return store.find(elementInstanceKey)
                .map(kept -> new TaskDraft(
                        JsonFacts.read(new String(
                                vault.open(kept.answers().bytes(), DraftStore.where(elementInstanceKey)),
                                StandardCharsets.UTF_8)),
                        kept.savedAt()));
    }
}
