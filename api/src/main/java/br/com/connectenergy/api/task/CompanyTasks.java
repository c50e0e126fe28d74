package br.com.connectenergy.api.task;

import br.com.connectenergy.api.problem.InvalidFields;
import br.com.connectenergy.api.registration.DocumentView;
import br.com.connectenergy.api.task.TaskView.KeptDraft;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.TaskAttachments;
import br.com.connectenergy.core.task.TaskDrafts;
import br.com.connectenergy.core.task.TaskError;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.TaskState;
import br.com.connectenergy.core.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The caller's own tasks: a task of another company, or of staff, does not exist. */
@Component
class CompanyTasks {

    private final Tasks tasks;
    private final Registrations registrations;
    private final TaskDesks desks;
    private final TaskDrafts drafts;
    private final TaskAttachments attachments;

    CompanyTasks(
            Tasks tasks, Registrations registrations, TaskDesks desks, TaskDrafts drafts, TaskAttachments attachments) {
        this.tasks = tasks;
        this.registrations = registrations;
        this.desks = desks;
        this.drafts = drafts;
        this.attachments = attachments;
    }

    List<TaskSummary> openOf(Actor.Company caller, RegistrationId id) {
        RegistrationId company = registrations.find(caller, id).id();
        return tasks.inboxOf(company).stream()
                .flatMap(task -> desks.of(task).stream().map(desk -> TaskSummary.of(task, desk)))
                .toList();
    }

    TaskView view(Actor.Company caller, long taskId) {
        TaskRecord task = require(caller, taskId);
        if (task.state() != TaskState.OPEN) {
            throw TaskError.TASK_NOT_OPEN.refuse();
        }
        TaskDesk desk = desk(task);
        return new TaskView(
                Long.toString(task.elementInstanceKey()),
                Long.toString(task.processInstanceKey()),
                desk.formId(),
                desk.title(),
                desks.schemaOf(desk),
                desk.data(caller, task),
                task.dueAt(),
                desk.reasons(caller, task),
                task.facts(),
                drafts.find(taskId).map(KeptDraft::of).orElse(null),
                attachments.of(taskId).stream().map(DocumentView::of).toList());
    }

    Object answer(Actor.Company caller, long taskId, Map<String, Object> answers) {
        TaskRecord task = require(caller, taskId);
        return desk(task).answer(caller, task, answers);
    }

    /** The task is the caller's, and its form asks for all of these. */
    void requireFields(Actor.Company caller, long taskId, Map<String, Object> answers) {
        Set<String> asked = desks.keysOf(desk(require(caller, taskId)));
        List<FieldError> unknown = answers.keySet().stream()
                .filter(key -> !asked.contains(key))
                .sorted()
                .map(key -> new FieldError(key, "UNKNOWN"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidFields(unknown);
        }
    }

    /** The task, whatever its state, when it is one that this company answers. */
    TaskRecord require(Actor.Company caller, long taskId) {
        return tasks.find(taskId)
                .filter(task -> task.registrationId().equals(caller.registrationId()))
                .filter(task -> desks.of(task).isPresent())
                .orElseThrow(TaskError.TASK_NOT_FOUND::refuse);
    }

    private TaskDesk desk(TaskRecord task) {
        return desks.of(task).orElseThrow(TaskError.TASK_NOT_FOUND::refuse);
    }
}
