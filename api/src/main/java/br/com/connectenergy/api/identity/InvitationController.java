package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Partial;
import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.api.security.LinkToken;
import br.com.connectenergy.core.identity.DisplayName;
import br.com.connectenergy.core.identity.IdentityError;
import br.com.connectenergy.core.identity.Invitations;
import br.com.connectenergy.core.identity.Newcomers;
import br.com.connectenergy.core.identity.SignInStep;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.FieldError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** RNF010: what the holder of a mailed invitation may do. */
@RestController
@RequestMapping("/api/v1/invitations/{token}")
@Tag(name = "Acesso")
class InvitationController {

    private final Invitations invitations;
    private final Newcomers newcomers;
    private final AccountViews views;
    private final AccountGrant grant;
    private final IdentityLimits limits;

    InvitationController(
            Invitations invitations,
            Newcomers newcomers,
            AccountViews views,
            AccountGrant grant,
            IdentityLimits limits) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.views = views;
        this.grant = grant;
        this.limits = limits;
    }

    @GetMapping
    @Refuses("LINK_EXPIRED")
    @Operation(
            operationId = "invitation",
            summary = "De quem é o convite",
            parameters = @Parameter(name = "token", in = ParameterIn.PATH, schema = @Schema(type = "string")))
    OpenedInvitation find(LinkToken link, HttpServletRequest http) {
        limits.link(http);
        Invitations.Opened opened = invitations.find(link.value());
        return new OpenedInvitation(opened.companyName(), opened.email().value(), opened.accountExists());
    }

    @PostMapping
    @Refuses({"LINK_EXPIRED", "ACCOUNT_INVALID", "ACCOUNT_EXISTS", "PASSWORD_WEAK", "INVITED_ANOTHER_ADDRESS"})
    @Operation(
            operationId = "acceptInvitation",
            summary = "Aceita o convite",
            description =
                    "Com a sessão do e-mail convidado, responde com a conta; sem ela, cria o acesso e responde com "
                            + "o próximo passo da entrada.",
            parameters = @Parameter(name = "token", in = ParameterIn.PATH, schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {StepView.class, AccountView.class})))
    ResponseEntity<Object> accept(
            Actor.@Nullable Account caller,
            LinkToken link,
            @Valid @RequestBody Acceptance acceptance,
            HttpServletRequest http) {
        limits.link(http);
        if (caller != null) {
            invitations.accept(caller, link.value());
            return ResponseEntity.ok(views.of(caller));
        }
        SignInStep step = newcomers.accept(
                link.value(),
                DisplayName.of(required("displayName", acceptance.displayName())),
                required("password", acceptance.password()));
        return ResponseEntity.ok().headers(grant.step(step)).body(StepView.of(step));
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw IdentityError.ACCOUNT_INVALID.refuse(List.of(new FieldError(field, "MISSING")));
        }
        return value;
    }

    /** Which company asks whom. */
    @Schema(name = "InvitationLink")
    record OpenedInvitation(String companyName, String email, boolean accountExists) {}

    /** The new person's name and password; empty for somebody who is signed in. */
    @Partial
    @Schema(name = "InvitationAcceptance")
    record Acceptance(
            @Nullable @Size(max = 120) String displayName,
            @Nullable @Size(max = 400) String password) {

        @Override
        public String toString() {
            return "Acceptance[hidden]";
        }
    }
}
