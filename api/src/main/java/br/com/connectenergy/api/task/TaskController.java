package br.com.connectenergy.api.task;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RN001: the company answers what was asked of it; core judges the answer before the engine hears of it. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Tarefas", description = "O que a empresa precisa responder, com prazo.")
class TaskController {

    private final CompanyTasks tasks;

    TaskController(CompanyTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/registrations/{id}/tasks")
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(operationId = "tasks", summary = "As tarefas abertas da empresa")
    List<TaskSummary> list(Actor.Company caller, @PathVariable UUID id) {
        return tasks.openOf(caller, new RegistrationId(id));
    }

    @GetMapping("/tasks/{taskId}")
    @Refuses({"TASK_NOT_FOUND", "REGISTRATION_NOT_FOUND", "TASK_NOT_OPEN"})
    @Operation(operationId = "task", summary = "Uma tarefa com o seu formulário (form-js) e os dados para preenchê-lo")
    TaskView task(
            Actor.Company caller,
            @Parameter(schema = @Schema(type = "string", pattern = "[0-9]+")) @PathVariable long taskId) {
        return tasks.view(caller, taskId);
    }

    @PostMapping("/tasks/{taskId}/answer")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({
        "TASK_NOT_FOUND",
        "REGISTRATION_NOT_FOUND",
        "TASK_NOT_OPEN",
        "TASK_EXPIRED",
        "REGISTRATION_INVALID",
        "REGISTRATION_INCOMPLETE",
        "REGISTRATION_NOT_WAITING_FOR_INFORMATION",
        "DOCUMENTS_MISSING",
        "LICENCE_EXPIRED",
        "FIELD_NOT_CHANGEABLE",
        "CHANGED_MEANWHILE"
    })
    @Operation(
            operationId = "answerTask",
            summary = "Responde a tarefa",
            description = "A resposta é julgada na hora: se for recusada, a tarefa continua aberta; se for aceita, sai "
                    + "da lista e o processo segue. De duas respostas ao mesmo tempo vale uma. Responde com o que a "
                    + "empresa vê agora, conforme o formulário.")
    Object answer(
            Actor.Company caller,
            @Parameter(schema = @Schema(type = "string", pattern = "[0-9]+")) @PathVariable long taskId,
            @Valid @RequestBody TaskAnswer answer) {
        return tasks.answer(caller, taskId, answer.given());
    }
}
