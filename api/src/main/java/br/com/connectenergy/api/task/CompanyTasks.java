package br.com.connectenergy.api.task;

import br.com.connectenergy.api.registration.DraftFields;
import br.com.connectenergy.core.registration.InformationRequest;
import br.com.connectenergy.core.registration.InformationRequests;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.TaskError;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.TaskState;
import br.com.connectenergy.core.task.Tasks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The caller's own tasks: a task of another company, or of staff, does not exist. */
@Component
class CompanyTasks {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private final Tasks tasks;
    private final Registrations registrations;
    private final InformationRequests requests;
    private final FormSchemas forms;
    private final JsonMapper json;

    CompanyTasks(
            Tasks tasks,
            Registrations registrations,
            InformationRequests requests,
            FormSchemas forms,
            JsonMapper json) {
        this.tasks = tasks;
        this.registrations = registrations;
        this.requests = requests;
        this.forms = forms;
        this.json = json;
    }

    List<TaskSummary> openOf(Actor.Company caller, RegistrationId id) {
        Registration registration = registrations.find(caller, id);
        return tasks.openOf(registration.id()).stream()
                .flatMap(task ->
                        CompanyTask.ofElement(task.elementId()).stream().map(kind -> TaskSummary.of(task, kind)))
                .toList();
    }

    TaskView view(Actor.Company caller, long taskId) {
        TaskRecord task = require(caller, taskId);
        CompanyTask kind = kindOf(task);
        if (task.state() != TaskState.OPEN) {
            throw TaskError.TASK_NOT_OPEN.refuse();
        }
        Registration registration = registrations.find(caller, caller.registrationId());
        List<String> reasons = requests.current(caller, registration.id())
                .map(InformationRequest::reasons)
                .orElse(List.of());
        return new TaskView(
                Long.toString(task.elementInstanceKey()),
                kind.formId(),
                forms.of(kind),
                data(registration, reasons),
                task.dueAt(),
                reasons);
    }

    /** The task, whatever its state, when it is one that this company answers. */
    TaskRecord require(Actor.Company caller, long taskId) {
        return tasks.find(taskId)
                .filter(task -> task.registrationId().equals(caller.registrationId()))
                .filter(task -> CompanyTask.ofElement(task.elementId()).isPresent())
                .orElseThrow(TaskError.TASK_NOT_FOUND::refuse);
    }

    private static CompanyTask kindOf(TaskRecord task) {
        return Optional.of(task.elementId())
                .flatMap(CompanyTask::ofElement)
                .orElseThrow(TaskError.TASK_NOT_FOUND::refuse);
    }

    private Map<String, Object> data(Registration registration, List<String> reasons) {
        Map<String, Object> data = new HashMap<>();
        json.convertValue(DraftFields.of(registration.profile()), FIELDS).forEach((field, value) -> {
            if (value != null) {
                data.put(field, value);
            }
        });
        data.put("protocol", registration.protocol());
        data.put("companyKind", registration.kind().name());
        data.put("reasons", reasons);
        return data;
    }
}
