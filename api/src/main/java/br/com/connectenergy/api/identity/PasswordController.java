package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.LinkToken;
import br.com.connectenergy.core.identity.PasswordChanges;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A new password, by the present one or by a mailed link. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Acesso")
class PasswordController {

    private final PasswordChanges passwords;
    private final IdentityLimits limits;

    PasswordController(PasswordChanges passwords, IdentityLimits limits) {
        this.passwords = passwords;
        this.limits = limits;
    }

    @PutMapping("/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "SIGN_IN_REFUSED", "PASSWORD_WEAK"})
    @Operation(operationId = "changePassword", summary = "Troca a senha; as outras sessões acabam")
    void change(Actor.Account caller, @Valid @RequestBody PasswordChange change, HttpServletRequest http) {
        limits.signIn(http, caller.accountId().toString());
        if (!passwords.change(caller, change.currentPassword(), change.newPassword())) {
            throw WebError.SIGN_IN_REFUSED.refuse();
        }
    }

    @PostMapping("/password-resets")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "requestPasswordReset",
            summary = "Pede por e-mail um link para criar nova senha",
            description = "A resposta é a mesma para um e-mail que ninguém tem.")
    void request(@Valid @RequestBody ResetRequest request, HttpServletRequest http) {
        limits.guess(http);
        passwords.requestReset(request.email());
    }

    @PutMapping("/password-resets/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"LINK_EXPIRED", "PASSWORD_WEAK"})
    @Operation(
            operationId = "resetPassword",
            summary = "Cria a nova senha com o link; o segundo fator continua o mesmo",
            parameters = @Parameter(name = "token", in = ParameterIn.PATH, schema = @Schema(type = "string")))
    void reset(LinkToken link, @Valid @RequestBody NewPassword wanted, HttpServletRequest http) {
        limits.link(http);
        passwords.reset(link.value(), wanted.newPassword());
    }

    /** The present password and the one that is to replace it. */
    record PasswordChange(
            @NotBlank @Size(max = 400) String currentPassword,
            @NotBlank @Size(max = 400) String newPassword) {

        @Override
        public String toString() {
            return "PasswordChange[hidden]";
        }
    }

    /** Whose password is forgotten. */
    record ResetRequest(@NotBlank @Size(max = 254) String email) {

        @Override
        public String toString() {
            return "ResetRequest[hidden]";
        }
    }

    /** The password that is to hold from now on. */
    record NewPassword(@NotBlank @Size(max = 400) String newPassword) {

        @Override
        public String toString() {
            return "NewPassword[hidden]";
        }
    }
}
