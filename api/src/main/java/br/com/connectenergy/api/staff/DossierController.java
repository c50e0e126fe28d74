package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.registration.DocumentDownload;
import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.registration.Dossiers;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where staff see the persons and documents that no process variable carries; core audits every look. */
@RestController
@RequestMapping("/api/v1/staff/registrations/{id}")
@Tag(name = "Equipe")
class DossierController {

    private final Dossiers dossiers;

    DossierController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "STAFF_ROLE_NOT_ALLOWED", "REGISTRATION_NOT_FOUND"})
    @Operation(
            operationId = "dossier",
            summary = "O cadastro inteiro",
            description =
                    "Dados da empresa e de quem a representa, documentos, consulta ao registro do CNPJ, análises e "
                            + "histórico. Cada consulta fica na trilha de auditoria.")
    StaffDossier dossier(Actor.Staff caller, @PathVariable UUID id) {
        return StaffDossier.of(dossiers.open(caller, new RegistrationId(id)));
    }

    @GetMapping("/documents/{documentId}")
    @Refuses({
        "SIGN_IN_REQUIRED",
        "ACCESS_DENIED",
        "STAFF_ROLE_NOT_ALLOWED",
        "REGISTRATION_NOT_FOUND",
        "DOCUMENT_NOT_FOUND"
    })
    @Operation(operationId = "dossierDocument", summary = "Baixa um documento; a consulta fica na trilha de auditoria")
    @ApiResponse(
            responseCode = "200",
            description = "O arquivo, como anexo, com o seu tipo real.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> document(Actor.Staff caller, @PathVariable UUID id, @PathVariable UUID documentId) {
        return DocumentDownload.of(dossiers.document(caller, new RegistrationId(id), new DocumentId(documentId)));
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "STAFF_ROLE_NOT_ALLOWED", "REGISTRATION_NOT_FOUND", "NOTE_INVALID"})
    @Operation(
            operationId = "addNote",
            summary = "Escreve uma nota no cadastro",
            description = "Texto livre da equipe; nunca vai para o motor de processos nem para a empresa.")
    StaffDossier.NoteView note(Actor.Staff caller, @PathVariable UUID id, @Valid @RequestBody NewNote note) {
        return StaffDossier.NoteView.of(dossiers.note(caller, new RegistrationId(id), note.text()));
    }

    /** What staff want to remember about a registration. */
    record NewNote(@NotBlank @Size(max = 4000) String text) {}
}
