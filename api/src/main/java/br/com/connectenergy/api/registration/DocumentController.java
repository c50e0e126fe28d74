package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.document.DocumentUpload;
import br.com.connectenergy.core.registration.RegistrationDocuments;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of the caller's registration: PDF, PNG or JPEG by content, whatever the browser claims. */
@RestController
@RequestMapping("/api/v1/registrations/{id}/documents")
@Tag(name = "Cadastro")
class DocumentController {

    private final RegistrationDocuments documents;
    private final RateLimits limits;

    DocumentController(RegistrationDocuments documents, RateLimits limits) {
        this.documents = documents;
        this.limits = limits;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "REGISTRATION_NOT_FOUND",
        "REGISTRATION_STATE_CONFLICT",
        "DOCUMENT_EMPTY",
        "DOCUMENT_NAME_INVALID",
        "DOCUMENT_TYPE_NOT_ALLOWED",
        "DOCUMENT_TYPE_MISMATCH",
        "DOCUMENT_INFECTED",
        "DOCUMENT_SCAN_UNAVAILABLE",
        "DOCUMENT_TOO_LARGE",
        "DOCUMENT_TOO_MANY",
        "DOCUMENT_NEEDS_TASK",
        "MEDIA_TYPE_NOT_SUPPORTED"
    })
    @Operation(
            operationId = "attachDocument",
            summary = "Anexa um documento",
            description =
                    "PDF, PNG ou JPEG de até 10 MB; o tipo é conferido pelo conteúdo, que também passa por um antivírus. O mesmo arquivo enviado de "
                            + "novo para o mesmo fim é o mesmo documento.")
    DocumentView attach(Actor.Company caller, @PathVariable UUID id, @Valid @ModelAttribute Upload form)
            throws IOException {
        limits.take(Limit.UPLOADS_OF_REGISTRATION, caller.id());
        String name = Optional.ofNullable(form.file().getOriginalFilename()).orElse("");
        DocumentUpload upload =
                new DocumentUpload(form.kind(), name, form.file().getBytes());
        return DocumentView.of(documents.attach(caller, new RegistrationId(id), upload));
    }

    @DeleteMapping("/{documentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"REGISTRATION_NOT_FOUND", "DOCUMENT_NOT_FOUND", "REGISTRATION_STATE_CONFLICT"})
    @Operation(operationId = "detachDocument", summary = "Retira um documento do cadastro")
    void detach(Actor.Company caller, @PathVariable UUID id, @PathVariable UUID documentId) {
        documents.detach(caller, new RegistrationId(id), new DocumentId(documentId));
    }

    @GetMapping("/{documentId}")
    @Refuses({"REGISTRATION_NOT_FOUND", "DOCUMENT_NOT_FOUND"})
    @Operation(operationId = "ownDocument", summary = "Baixa um documento do próprio cadastro")
    @ApiResponse(
            responseCode = "200",
            description = "O arquivo, como anexo, com o seu tipo real.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> download(Actor.Company caller, @PathVariable UUID id, @PathVariable UUID documentId) {
        return DocumentDownload.of(documents.content(caller, new RegistrationId(id), new DocumentId(documentId)));
    }

    /** One file and what it proves. */
    record Upload(@NotNull DocumentKind kind, @NotNull MultipartFile file) {}
}
