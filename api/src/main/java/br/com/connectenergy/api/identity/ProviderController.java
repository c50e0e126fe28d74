package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.provider.IdentityProvider;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.core.identity.IdentityError;
import br.com.connectenergy.core.identity.ProviderLink;
import br.com.connectenergy.core.identity.ProviderLinks;
import br.com.connectenergy.core.identity.ProviderSubject;
import br.com.connectenergy.core.identity.ProviderVisits;
import br.com.connectenergy.core.identity.SignInStep;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.SecretToken;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * RNF010: an identity provider in place of the password. The person comes back to a page of the portal, which hands the
 * return over with the cookies of its own site: so every cookie stays Strict, and no GET changes anything.
 */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Acesso")
class ProviderController {

    private final IdentityProvider provider;
    private final ProviderVisits visits;
    private final ProviderLinks links;
    private final AccountGrant grant;
    private final SignInDesk desk;

    ProviderController(
            IdentityProvider provider,
            ProviderVisits visits,
            ProviderLinks links,
            AccountGrant grant,
            SignInDesk desk) {
        this.provider = provider;
        this.visits = visits;
        this.links = links;
        this.grant = grant;
        this.desk = desk;
    }

    @GetMapping("/session/provider")
    @Operation(operationId = "signInProvider", summary = "O provedor de identidade, se houver um")
    SignInProvider offered() {
        return new SignInProvider(provider.name().orElse(null));
    }

    @PostMapping("/session/provider")
    @Refuses("RESOURCE_NOT_FOUND")
    @Operation(
            operationId = "providerDoor",
            summary = "Começa uma entrada pelo provedor de identidade",
            description = "Responde com o endereço do provedor e o cookie `ce_provider`, que vale 10 minutos.")
    ResponseEntity<ProviderDoor> signIn(HttpServletRequest http) {
        desk.limits().guess(http);
        return door(visits.openSignIn());
    }

    @PostMapping("/account/provider-links")
    @Refuses({"SIGN_IN_REQUIRED", "STEP_UP_REQUIRED", "RESOURCE_NOT_FOUND"})
    @Operation(
            operationId = "linkProvider",
            summary = "Começa a ligar o provedor de identidade à conta",
            description = "Pede a confirmação reforçada; só a mesma sessão termina a ligação.")
    ResponseEntity<ProviderDoor> link(Actor.Account caller, HttpServletRequest http) {
        desk.limits().guess(http);
        return door(visits.openLink(caller));
    }

    @PostMapping("/session/provider/return")
    @Refuses({"PROVIDER_REFUSED", "PROVIDER_UNKNOWN", "PROVIDER_LINK_EXISTS", "STEP_UP_REQUIRED", "RESOURCE_NOT_FOUND"})
    @Operation(
            operationId = "providerReturn",
            summary = "Entrega o que o provedor devolveu",
            description = "Numa entrada, responde com o cookie `ce_step`: o segundo fator continua sendo pedido. Numa "
                    + "ligação, responde `DONE`. Uma conta nunca é encontrada pelo e-mail.")
    ResponseEntity<StepView> comeBack(
            Actor.@Nullable Account caller, @Valid @RequestBody ProviderReturn back, HttpServletRequest http) {
        desk.limits().guess(http);
        String visit = grant.providerVisit(http);
        Optional<ProviderVisits.Purpose> purpose = visits.take(visit, Optional.ofNullable(caller));
        Optional<ProviderSubject> named =
                purpose.flatMap(known -> provider.named(visit, back.code(), back.state(), back.iss()));
        if (purpose.isEmpty() || named.isEmpty()) {
            links.refused();
            throw IdentityError.PROVIDER_REFUSED.refuse();
        }
        if (purpose.get() == ProviderVisits.Purpose.LINK && caller != null) {
            links.link(caller, named.get());
            return ResponseEntity.ok().headers(grant.providerLeft()).body(StepView.DONE);
        }
        SignInStep step = links.signIn(named.get()).orElseThrow(IdentityError.PROVIDER_UNKNOWN::refuse);
        return ResponseEntity.ok().headers(grant.providerLeft(step)).body(StepView.of(step));
    }

    @GetMapping("/account/provider-links")
    @Refuses("SIGN_IN_REQUIRED")
    @Operation(operationId = "listProviderLinks", summary = "Os provedores ligados à conta")
    List<ProviderLinkView> list(Actor.Account caller) {
        return links.of(caller).stream().map(ProviderLinkView::of).toList();
    }

    @DeleteMapping("/account/provider-links/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "STEP_UP_REQUIRED", "PROVIDER_LINK_NOT_FOUND"})
    @Operation(operationId = "unlinkProvider", summary = "Desliga o provedor da conta; as outras sessões acabam")
    void unlink(Actor.Account caller, @PathVariable UUID id) {
        links.unlink(caller, id);
    }

    private ResponseEntity<ProviderDoor> door(SecretToken visit) {
        return ResponseEntity.ok().headers(grant.providerVisit(visit)).body(new ProviderDoor(provider.door(visit)));
    }

    /** What people call the provider; nothing when there is none. */
    record SignInProvider(@Nullable String name) {}

    /** Where the browser goes. */
    record ProviderDoor(URI url) {}

    /** What the provider put into the address of the portal's page. */
    record ProviderReturn(
            @NotBlank @Size(max = 2000) String code,
            @NotBlank @Size(max = 200) String state,
            @Nullable @Size(max = 300) String iss) {
        @Override
        public String toString() {
            return "ProviderReturn[hidden]";
        }
    }

    /** A link as its person sees it; the subject is nobody's business. */
    record ProviderLinkView(
            UUID id,
            String issuer,
            Instant linkedAt,
            @Nullable Instant lastUsedAt) {
        static ProviderLinkView of(ProviderLink link) {
            return new ProviderLinkView(link.id(), link.subject().issuer(), link.linkedAt(), link.lastUsedAt());
        }
    }
}
