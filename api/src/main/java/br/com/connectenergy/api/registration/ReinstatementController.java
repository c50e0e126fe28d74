package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.registration.LicenceRenewal;
import br.com.connectenergy.core.registration.Reinstatements;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RN002: a suspended supplier shows its new licence and asks to be let in again. */
@RestController
@RequestMapping("/api/v1/registrations/{id}/reinstatement")
@Tag(name = "Cadastro")
class ReinstatementController {

    private final Reinstatements reinstatements;
    private final RegistrationViews views;

    ReinstatementController(Reinstatements reinstatements, RegistrationViews views) {
        this.reinstatements = reinstatements;
        this.views = views;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({
        "REGISTRATION_NOT_FOUND",
        "REGISTRATION_INVALID",
        "SUPPLIER_NOT_SUSPENDED",
        "LICENCE_EXPIRED",
        "CHANGED_MEANWHILE"
    })
    @Operation(
            operationId = "requestReinstatement",
            summary = "Pede a reativação de um fornecedor suspenso",
            description = "Duas pessoas diferentes da equipe decidem o pedido.")
    RegistrationView request(Actor.Company caller, @PathVariable UUID id, @Valid @RequestBody Reinstatement renewal) {
        LicenceRenewal licence = new LicenceRenewal(renewal.aneelAct(), renewal.licenceExpiresOn());
        return views.of(caller, reinstatements.request(caller, new RegistrationId(id), licence));
    }

    /** The renewed licence. */
    record Reinstatement(
            @NotBlank @Size(max = 40) @Schema(example = "REA 1.234/2026")
            String aneelAct,

            @NotBlank @Size(max = 30) @Schema(format = "date", example = "2031-12-31")
            String licenceExpiresOn) {}
}
