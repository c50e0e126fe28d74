package br.com.connectenergy.api.task;

import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.TaskRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the desk of a task, with its form; a task of staff has none here. */
@Component
class TaskDesks {

    private final Map<String, TaskDesk> desks;

    private final FormSchemas forms;

    TaskDesks(List<TaskDesk> desks, FormSchemas forms) {
        this.forms = forms;
        this.desks = desks.stream().collect(Collectors.toUnmodifiableMap(TaskDesk::formId, Function.identity()));
    }

    Optional<TaskDesk> of(TaskRecord task) {
        return task.audience() == TaskAudience.COMPANY
                ? Optional.ofNullable(desks.get(task.formId()))
                : Optional.empty();
    }

    Map<String, Object> schemaOf(TaskDesk desk) {
        return forms.of(desk);
    }

    /** What the form of the desk asks for. */
    Set<String> keysOf(TaskDesk desk) {
        return forms.keysOf(desk);
    }
}
