package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.security.ClientAddress;
import br.com.connectenergy.api.security.SessionGrant;
import br.com.connectenergy.core.registration.Acceptance;
import br.com.connectenergy.core.registration.CompanyKind;
import br.com.connectenergy.core.registration.ConsentPurpose;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RF001: open, fill in and submit a registration; the session cookie is the only key to it. */
@RestController
@RequestMapping("/api/v1/registrations")
@Tag(name = "Cadastro", description = "A empresa se cadastra como PME ou fornecedora (RF001, RN001, RN002).")
class RegistrationController {

    private final Registrations registrations;
    private final RegistrationViews views;
    private final SessionGrant sessions;
    private final RateLimits limits;
    private final ClientAddress addresses;

    RegistrationController(
            Registrations registrations,
            RegistrationViews views,
            SessionGrant sessions,
            RateLimits limits,
            ClientAddress addresses) {
        this.registrations = registrations;
        this.views = views;
        this.sessions = sessions;
        this.limits = limits;
        this.addresses = addresses;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "openRegistration",
            summary = "Abre um cadastro vazio",
            description = "Responde com o rascunho e com o cookie `ce_session`, que é a única chave do cadastro.")
    ResponseEntity<RegistrationView> open(@Valid @RequestBody OpenRegistration request, HttpServletRequest http) {
        limits.take(Limit.REGISTRATIONS_OF_ADDRESS, addresses.limitKey(http));
        Registration opened = registrations.open(request.kind());
        return ResponseEntity.created(URI.create("/api/v1/registrations/" + opened.id()))
                .header(HttpHeaders.SET_COOKIE, sessions.toApplicant(opened.id()))
                .body(views.of(new Actor.Company(opened.id()), opened));
    }

    @GetMapping("/mine")
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(operationId = "myRegistration", summary = "O cadastro desta sessão")
    RegistrationView mine(Actor.Company caller) {
        return views.of(caller, registrations.find(caller, caller.registrationId()));
    }

    @GetMapping("/{id}")
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(operationId = "registration", summary = "O cadastro, se for o desta sessão")
    RegistrationView find(Actor.Company caller, @PathVariable UUID id) {
        return views.of(caller, registrations.find(caller, new RegistrationId(id)));
    }

    @PutMapping("/{id}/draft")
    @Refuses({"REGISTRATION_NOT_FOUND", "REGISTRATION_INVALID", "REGISTRATION_NOT_DRAFT", "CHANGED_MEANWHILE"})
    @Operation(
            operationId = "saveDraft",
            summary = "Guarda o rascunho, mesmo pela metade",
            description = "Substitui todos os campos: ausente é apagado. Campo que falta não é erro, aparece em "
                    + "`issues`; campo malformado é recusado com o nome do campo e da regra.")
    RegistrationView saveDraft(Actor.Company caller, @PathVariable UUID id, @Valid @RequestBody DraftFields draft) {
        return views.of(caller, registrations.saveDraft(caller, new RegistrationId(id), draft.toDraft()));
    }

    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({
        "REGISTRATION_NOT_FOUND",
        "REGISTRATION_INCOMPLETE",
        "REGISTRATION_NOT_DRAFT",
        "CNPJ_ALREADY_REGISTERED",
        "DOCUMENTS_MISSING",
        "LICENCE_EXPIRED",
        "TERMS_NOT_ACCEPTED",
        "TERMS_VERSION_OUTDATED",
        "CHANGED_MEANWHILE"
    })
    @Operation(
            operationId = "submit",
            summary = "Envia o cadastro para verificação",
            description =
                    "Exige o aceite dos termos em vigor; cada consentimento é opcional e fica registrado à parte. "
                            + "O próximo passo é confirmar o e-mail.")
    RegistrationView submit(
            Actor.Company caller,
            @PathVariable UUID id,
            @Valid @RequestBody Submission submission,
            HttpServletRequest http) {
        Acceptance acceptance = new Acceptance(
                submission.termsVersion(), submission.termsAccepted(), submission.consents(), addresses.of(http));
        return views.of(caller, registrations.submit(caller, new RegistrationId(id), acceptance));
    }

    /** Who wants to register. */
    record OpenRegistration(@NotNull CompanyKind kind) {}

    /** The terms as they were read and accepted, and the purposes that were ticked. */
    record Submission(
            @NotBlank String termsVersion,
            boolean termsAccepted,
            @NotNull Set<@NotNull ConsentPurpose> consents) {}
}
