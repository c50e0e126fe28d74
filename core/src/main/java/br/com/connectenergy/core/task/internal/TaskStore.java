package br.com.connectenergy.core.task.internal;

import static br.com.connectenergy.core.jooq.Tables.USER_TASK;

import br.com.connectenergy.core.shared.JsonFacts;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.OpenTask;
import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.TaskState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the tasks. */
@Component
public class TaskStore {
    private final DSLContext db;

    TaskStore(DSLContext db) {
        this.db = db;
    }

    /** False when the task was known already. */
    public boolean insert(OpenTask task, Instant now) {
        @Nullable Instant dueAt = task.dueAt();
        return db.insertInto(USER_TASK)
                        .set(USER_TASK.ELEMENT_INSTANCE_KEY, task.elementInstanceKey())
                        .set(USER_TASK.PROCESS_INSTANCE_KEY, task.processInstanceKey())
                        .set(USER_TASK.ELEMENT_ID, task.elementId())
                        .set(USER_TASK.REGISTRATION_ID, task.registrationId().value())
                        .set(USER_TASK.FORM_ID, task.formId())
                        .set(USER_TASK.AUDIENCE, task.audience().name())
                        .set(USER_TASK.FACTS, JSONB.jsonb(JsonFacts.write(task.facts())))
                        .set(USER_TASK.STATE, TaskState.OPEN.name())
                        .set(USER_TASK.DUE_AT, dueAt)
                        .set(USER_TASK.OPENED_AT, now)
                        .onConflict(USER_TASK.ELEMENT_INSTANCE_KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    public boolean markAnswered(long key, Instant now) {
        return db.update(USER_TASK)
                        .set(USER_TASK.STATE, TaskState.ANSWERED.name())
                        .set(USER_TASK.ANSWERED_AT, now)
                        .where(USER_TASK.ELEMENT_INSTANCE_KEY.eq(key))
                        .and(USER_TASK.STATE.eq(TaskState.OPEN.name()))
                        .execute()
                == 1;
    }

    /** The task, when it was waiting until now. */
    public List<TaskRecord> close(long key, Instant now) {
        return end(USER_TASK.ELEMENT_INSTANCE_KEY.eq(key), TaskState.CLOSED, now);
    }

    /** The tasks that were waiting until now. */
    public List<TaskRecord> cancelWaiting(RegistrationId registrationId, Instant now) {
        return end(USER_TASK.REGISTRATION_ID.eq(registrationId.value()), TaskState.CANCELLED, now);
    }

    /** The task, when it was waiting until now. */
    public List<TaskRecord> withdraw(long key, Instant now) {
        return end(USER_TASK.ELEMENT_INSTANCE_KEY.eq(key), TaskState.CANCELLED, now);
    }

    /** The company's tasks whose deadline has passed; one that somebody answers right now is left to them. */
    public List<TaskRecord> lapse(Instant now, int max) {
        return end(
                USER_TASK.ELEMENT_INSTANCE_KEY.in(db.select(USER_TASK.ELEMENT_INSTANCE_KEY)
                        .from(USER_TASK)
                        .where(USER_TASK.STATE.eq(TaskState.OPEN.name()))
                        .and(USER_TASK.AUDIENCE.eq(TaskAudience.COMPANY.name()))
                        .and(USER_TASK.DUE_AT.le(now))
                        .orderBy(USER_TASK.DUE_AT)
                        .limit(max)
                        .forUpdate()
                        .skipLocked()),
                TaskState.CANCELLED,
                now);
    }

    public List<TaskRecord> takeToCompare(Instant before, Instant now, int max) {
        var last = DSL.coalesce(USER_TASK.ASKED_AT, USER_TASK.OPENED_AT);
        return db.update(USER_TASK)
                .set(USER_TASK.ASKED_AT, now)
                .where(USER_TASK.ELEMENT_INSTANCE_KEY.in(db.select(USER_TASK.ELEMENT_INSTANCE_KEY)
                        .from(USER_TASK)
                        .where(USER_TASK.STATE.in(TaskState.OPEN.name(), TaskState.ANSWERED.name()))
                        .and(last.le(before))
                        .orderBy(last)
                        .limit(max)
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetch(TaskStore::task);
    }

    public Optional<TaskRecord> find(long key) {
        return db.selectFrom(USER_TASK)
                .where(USER_TASK.ELEMENT_INSTANCE_KEY.eq(key))
                .fetchOptional(TaskStore::task);
    }

    /** The task, which nobody changes before the transaction ends. */
    public Optional<TaskRecord> hold(long key) {
        return db.selectFrom(USER_TASK)
                .where(USER_TASK.ELEMENT_INSTANCE_KEY.eq(key))
                .forShare()
                .fetchOptional(TaskStore::task);
    }

    public Optional<TaskRecord> lastClosed(long processInstanceKey, String elementId) {
        return db.selectFrom(USER_TASK)
                .where(USER_TASK.PROCESS_INSTANCE_KEY.eq(processInstanceKey))
                .and(USER_TASK.ELEMENT_ID.eq(elementId))
                .and(USER_TASK.STATE.eq(TaskState.CLOSED.name()))
                .orderBy(USER_TASK.CLOSED_AT.desc(), USER_TASK.ELEMENT_INSTANCE_KEY.desc())
                .limit(1)
                .fetchOptional(TaskStore::task);
    }

    public List<TaskRecord> openOf(RegistrationId registrationId) {
        return db.selectFrom(USER_TASK)
                .where(USER_TASK.REGISTRATION_ID.eq(registrationId.value()))
                .and(USER_TASK.STATE.eq(TaskState.OPEN.name()))
                .orderBy(USER_TASK.OPENED_AT, USER_TASK.ELEMENT_INSTANCE_KEY)
                .fetch(TaskStore::task);
    }

    public List<TaskRecord> ofProcess(long processInstanceKey) {
        return db.selectFrom(USER_TASK)
                .where(USER_TASK.PROCESS_INSTANCE_KEY.eq(processInstanceKey))
                .orderBy(USER_TASK.OPENED_AT, USER_TASK.ELEMENT_INSTANCE_KEY)
                .fetch(TaskStore::task);
    }

    private List<TaskRecord> end(Condition which, TaskState state, Instant now) {
        return db.update(USER_TASK)
                .set(USER_TASK.STATE, state.name())
                .set(USER_TASK.CLOSED_AT, now)
                .where(which)
                .and(USER_TASK.STATE.in(TaskState.OPEN.name(), TaskState.ANSWERED.name()))
                .returning()
                .fetch(TaskStore::task);
    }

    private static TaskRecord task(Record row) {
        return new TaskRecord(
                row.get(USER_TASK.ELEMENT_INSTANCE_KEY),
                row.get(USER_TASK.PROCESS_INSTANCE_KEY),
                row.get(USER_TASK.ELEMENT_ID),
                new RegistrationId(row.get(USER_TASK.REGISTRATION_ID)),
                row.get(USER_TASK.FORM_ID),
                TaskAudience.valueOf(row.get(USER_TASK.AUDIENCE)),
                JsonFacts.read(row.get(USER_TASK.FACTS).data()),
                TaskState.valueOf(row.get(USER_TASK.STATE)),
                row.get(USER_TASK.DUE_AT),
                row.get(USER_TASK.OPENED_AT),
                row.get(USER_TASK.CLOSED_AT));
    }
}
