package br.com.connectenergy.api.integration;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.integration.ApiClient;
import br.com.connectenergy.core.integration.ApiClients;
import br.com.connectenergy.core.integration.ClientId;
import br.com.connectenergy.core.integration.IssuedSecret;
import br.com.connectenergy.core.integration.Scope;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RF008, RNF020: the third-party systems of the chosen company, registered and ended by its owner. */
@RestController
@RequestMapping("/api/v1/company/clients")
@Tag(name = "Integração", description = "Sistemas de terceiros que leem pela empresa (OAuth 2.0, client credentials).")
class ClientController {

    private final ApiClients clients;
    private final IntegrationSettings settings;

    ClientController(ApiClients clients, IntegrationSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    @GetMapping
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(operationId = "companyClients", summary = "Os sistemas da empresa, do mais antigo ao mais novo")
    List<ClientView> list(Actor.Company caller) {
        return clients.of(caller).stream().map(ClientView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({"REGISTRATION_NOT_FOUND", "NOT_OWNER", "STEP_UP_REQUIRED", "CLIENT_INVALID", "TOO_MANY_CLIENTS"})
    @Operation(
            operationId = "registerClient",
            summary = "Registra um sistema",
            description =
                    "O segredo só aparece nesta resposta. O sistema troca `clientId` e segredo por um token de 15 "
                            + "minutos em `POST /oauth2/token`.")
    NewSecret register(Actor.Company caller, Actor.Account person, @Valid @RequestBody NewClient request) {
        return NewSecret.of(clients.register(person, caller, request.name(), Set.copyOf(request.scopes())));
    }

    @PostMapping("/{id}/secrets")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({"REGISTRATION_NOT_FOUND", "NOT_OWNER", "STEP_UP_REQUIRED", "CLIENT_NOT_FOUND"})
    @Operation(
            operationId = "rotateClientSecret",
            summary = "Um segredo novo",
            description =
                    "O segredo atual ainda vale até `earlierSecretUntil`; o anterior a ele deixa de valer na hora.")
    NewSecret rotate(Actor.Company caller, Actor.Account person, @PathVariable UUID id) {
        return NewSecret.of(clients.rotate(person, caller, new ClientId(id), settings.secretOverlap()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"REGISTRATION_NOT_FOUND", "NOT_OWNER", "STEP_UP_REQUIRED", "CLIENT_NOT_FOUND"})
    @Operation(
            operationId = "endClient",
            summary = "Encerra um sistema; seus tokens são recusados em cerca de um segundo")
    void end(Actor.Company caller, Actor.Account person, @PathVariable UUID id) {
        clients.end(person, caller, new ClientId(id));
    }

    /** Which system, and what it may read. */
    record NewClient(
            @NotBlank @Size(max = 80) String name, @NotEmpty Set<@NotNull Scope> scopes) {}

    /** A system of the company. */
    record ClientView(
            UUID clientId,
            String name,
            List<Scope> scopes,
            Instant registeredAt,
            @Nullable Instant lastTokenAt,
            @Nullable Instant earlierSecretUntil) {

        static ClientView of(ApiClient client) {
            return new ClientView(
                    client.id().value(),
                    client.name(),
                    client.scopes().stream().sorted().toList(),
                    client.registeredAt(),
                    client.lastTokenAt(),
                    client.earlierSecretUntil());
        }
    }

    /** The system and its secret, this once. */
    record NewSecret(
            ClientView client,

            @Schema(description = "Texto opaco.", example = "4QZ6mLk2v9y0bTn8rXc1dWf7hJg5sAp3eKi6oUt2zBE")
            String secret) {

        static NewSecret of(IssuedSecret issued) {
            return new NewSecret(ClientView.of(issued.client()), issued.secret().value());
        }

        @Override
        public String toString() {
            return "NewSecret[hidden]";
        }
    }
}
