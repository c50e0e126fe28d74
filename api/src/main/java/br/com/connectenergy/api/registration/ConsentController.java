package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.security.ClientAddress;
import br.com.connectenergy.core.registration.ConsentPurpose;
import br.com.connectenergy.core.registration.Consents;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** LGPD art. 8: each optional purpose is granted and withdrawn by itself, at any time. */
@RestController
@RequestMapping("/api/v1/registrations/{id}/consents")
@Tag(name = "Cadastro")
class ConsentController {

    private final Consents consents;
    private final ClientAddress addresses;

    ConsentController(Consents consents, ClientAddress addresses) {
        this.consents = consents;
        this.addresses = addresses;
    }

    @GetMapping
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(operationId = "consents", summary = "Os consentimentos como estão agora")
    List<ConsentView> list(Actor.Company caller, @PathVariable UUID id) {
        return consents.current(caller, new RegistrationId(id)).entrySet().stream()
                .map(entry -> new ConsentView(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.purpose().compareTo(other.purpose()))
                .toList();
    }

    @PutMapping("/{purpose}")
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(operationId = "changeConsent", summary = "Dá ou retira um consentimento; cada mudança fica registrada")
    List<ConsentView> change(
            Actor.Company caller,
            @PathVariable UUID id,
            @PathVariable ConsentPurpose purpose,
            @Valid @RequestBody ConsentChange change,
            HttpServletRequest http) {
        RegistrationId registration = new RegistrationId(id);
        if (change.granted()) {
            consents.grant(caller, registration, purpose, addresses.of(http));
        } else {
            consents.withdraw(caller, registration, purpose, addresses.of(http));
        }
        return list(caller, id);
    }

    /** One purpose and whether it is granted. */
    record ConsentView(ConsentPurpose purpose, boolean granted) {}

    /** The wish of the company. */
    record ConsentChange(boolean granted) {}
}
