package br.com.connectenergy.api.task;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.registration.DocumentView;
import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.task.TaskAttachments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that go with the answer to a task: PDF, PNG or JPEG by content, whatever the browser claims. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/documents")
@Tag(name = "Tarefas")
class TaskDocumentController {

    private final CompanyTasks tasks;
    private final TaskAttachments attachments;
    private final RateLimits limits;

    TaskDocumentController(CompanyTasks tasks, TaskAttachments attachments, RateLimits limits) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.limits = limits;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "TASK_NOT_FOUND",
        "TASK_NOT_OPEN",
        "DOCUMENT_EMPTY",
        "DOCUMENT_NAME_INVALID",
        "DOCUMENT_TYPE_NOT_ALLOWED",
        "DOCUMENT_TYPE_MISMATCH",
        "DOCUMENT_INFECTED",
        "DOCUMENT_SCAN_UNAVAILABLE",
        "DOCUMENT_TOO_LARGE",
        "DOCUMENT_TOO_MANY",
        "MEDIA_TYPE_NOT_SUPPORTED"
    })
    @Operation(
            operationId = "attachTaskDocument",
            summary = "Anexa um arquivo à resposta",
            description = "PDF, PNG ou JPEG de até 10 MB; o tipo é conferido pelo conteúdo. O mesmo arquivo enviado de "
                    + "novo é o mesmo anexo.")
    DocumentView attach(
            Actor.Company caller,
            @Parameter(schema = @Schema(type = "string", pattern = "[0-9]+")) @PathVariable long taskId,
            @Valid @ModelAttribute AttachedFile form)
            throws IOException {
        limits.take(Limit.UPLOADS_OF_REGISTRATION, caller.id());
        tasks.require(caller, taskId);
        String name = Optional.ofNullable(form.file().getOriginalFilename()).orElse("");
        return DocumentView.of(
                attachments.attach(caller, taskId, name, form.file().getBytes()));
    }

    @DeleteMapping("/{documentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"TASK_NOT_FOUND", "TASK_NOT_OPEN", "DOCUMENT_NOT_FOUND"})
    @Operation(operationId = "detachTaskDocument", summary = "Retira um arquivo da resposta")
    void detach(
            Actor.Company caller,
            @Parameter(schema = @Schema(type = "string", pattern = "[0-9]+")) @PathVariable long taskId,
            @PathVariable UUID documentId) {
        tasks.require(caller, taskId);
        attachments.detach(caller, taskId, new DocumentId(documentId));
    }

    /** One file. */
    record AttachedFile(@NotNull MultipartFile file) {}
}
