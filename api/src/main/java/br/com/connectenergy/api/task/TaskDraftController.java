package br.com.connectenergy.api.task;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.task.TaskView.KeptDraft;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.task.TaskDrafts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is typed into a task and not sent yet, kept so that another device goes on from there (RNF004). */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/draft")
@Tag(name = "Tarefas")
class TaskDraftController {

    private final CompanyTasks tasks;
    private final TaskDrafts drafts;

    TaskDraftController(CompanyTasks tasks, TaskDrafts drafts) {
        this.tasks = tasks;
        this.drafts = drafts;
    }

    @PutMapping
    @Refuses({"TASK_NOT_FOUND", "TASK_NOT_OPEN", "TASK_DRAFT_TOO_LARGE"})
    @Operation(
            operationId = "saveTaskDraft",
            summary = "Guarda o que já foi digitado",
            description =
                    "Substitui o que estava guardado; vale o último aparelho a guardar. Nada é julgado. Some quando "
                            + "a tarefa é respondida ou termina.")
    KeptDraft keep(
            Actor.Company caller,
            @Parameter(schema = @Schema(type = "string", pattern = "[0-9]+")) @PathVariable long taskId,
            @Valid @RequestBody TaskAnswer draft) {
        tasks.requireFields(caller, taskId, draft.given());
        return KeptDraft.of(drafts.keep(taskId, draft.given()));
    }
}
