package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.security.ClientAddress;
import br.com.connectenergy.api.security.SessionGrant;
import br.com.connectenergy.core.registration.EmailProofs;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The contact e-mail is proved by the link that was mailed to it; the link also brings the session back. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Cadastro")
class EmailProofController {

    private final EmailProofs proofs;
    private final SessionGrant sessions;
    private final RateLimits limits;
    private final ClientAddress addresses;

    EmailProofController(EmailProofs proofs, SessionGrant sessions, RateLimits limits, ClientAddress addresses) {
        this.proofs = proofs;
        this.sessions = sessions;
        this.limits = limits;
        this.addresses = addresses;
    }

    @PostMapping("/email-proofs")
    @Refuses({"EMAIL_PROOF_INVALID"})
    @Operation(
            operationId = "proveEmail",
            summary = "Confirma o e-mail com o código do link",
            description = "Confirmar de novo não muda nada. Responde também com o cookie `ce_session` do cadastro.")
    ResponseEntity<EmailProved> prove(@Valid @RequestBody EmailProof proof, HttpServletRequest http) {
        limits.take(Limit.EMAIL_PROOF_ATTEMPTS_OF_ADDRESS, addresses.limitKey(http));
        RegistrationId registration = proofs.prove(proof.token());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, sessions.toApplicant(registration))
                .body(new EmailProved(registration.value()));
    }

    @PostMapping("/registrations/{id}/email-proof")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"REGISTRATION_NOT_FOUND", "REGISTRATION_STATE_CONFLICT", "EMAIL_PROOF_TOO_SOON"})
    @Operation(operationId = "resendEmailProof", summary = "Envia o link de confirmação outra vez")
    void resend(Actor.Company caller, @PathVariable UUID id) {
        proofs.resend(caller, new RegistrationId(id));
    }

    /** The token of the link. */
    record EmailProof(@NotBlank @Size(max = 200) String token) {}

    /** Whose e-mail is proved. */
    record EmailProved(UUID registrationId) {}
}
