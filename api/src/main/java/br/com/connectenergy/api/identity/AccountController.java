package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.api.security.Callers;
import br.com.connectenergy.core.identity.AccountLocale;
import br.com.connectenergy.core.identity.Accounts;
import br.com.connectenergy.core.identity.DisplayName;
import br.com.connectenergy.core.identity.SignInStep;
import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RNF010: a person's account, made from a company whose address is proved. */
@RestController
@RequestMapping("/api/v1/account")
@Tag(
        name = "Acesso",
        description = "Conta da pessoa, entrada com segundo fator, sessões e pessoas da empresa (RNF010).")
class AccountController {

    private final Accounts accounts;
    private final AccountViews views;
    private final AccountGrant grant;
    private final Callers callers;
    private final IdentityLimits limits;

    AccountController(
            Accounts accounts, AccountViews views, AccountGrant grant, Callers callers, IdentityLimits limits) {
        this.accounts = accounts;
        this.views = views;
        this.grant = grant;
        this.callers = callers;
        this.limits = limits;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "REGISTRATION_NOT_FOUND",
        "ACCOUNT_INVALID",
        "ACCOUNT_EXISTS",
        "MEMBER_EXISTS",
        "EMAIL_NOT_PROVED",
        "PASSWORD_WEAK"
    })
    @Operation(
            operationId = "createAccount",
            summary = "Cria o acesso de quem fez o cadastro",
            description =
                    "O e-mail é o do cadastro, já confirmado; a pessoa passa a ser dona da empresa. Responde com o "
                            + "cookie `ce_step`: falta cadastrar o segundo fator.")
    ResponseEntity<StepView> create(
            Actor.Company caller, @Valid @RequestBody NewAccount request, HttpServletRequest http) {
        limits.guess(http);
        SignInStep step = accounts.create(caller, DisplayName.of(request.displayName()), request.password());
        return ResponseEntity.status(HttpStatus.CREATED)
                .headers(grant.step(step))
                .body(StepView.of(step));
    }

    @GetMapping
    @Refuses("SIGN_IN_REQUIRED")
    @Operation(operationId = "myAccount", summary = "Quem está nesta sessão")
    AccountView mine(Actor.Account caller) {
        return views.of(caller);
    }

    @PostMapping("/companies")
    @Refuses({"SIGN_IN_REQUIRED", "REGISTRATION_NOT_FOUND", "MEMBER_EXISTS", "EMAIL_NOT_PROVED"})
    @Operation(
            operationId = "linkCompany",
            summary = "Liga ao acesso o cadastro que está aberto neste navegador",
            description = "Usa o cookie `ce_session` do cadastro; repetir não muda nada.")
    AccountView link(Actor.Account caller, HttpServletRequest http) {
        accounts.link(caller, callers.application(http).orElseThrow(RegistrationError.REGISTRATION_NOT_FOUND::refuse));
        return views.of(caller);
    }

    @PutMapping("/locale")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses("SIGN_IN_REQUIRED")
    @Operation(operationId = "changeLocale", summary = "Muda o idioma do portal")
    void changeLocale(Actor.Account caller, @Valid @RequestBody LocaleChoice choice) {
        accounts.changeLocale(
                caller, AccountLocale.parse(choice.locale()).orElseThrow(WebError.REQUEST_INVALID::refuse));
    }

    /** The person and the password they chose. */
    record NewAccount(
            @NotBlank @Size(max = 120) String displayName,
            @NotBlank @Size(max = 400) String password) {

        @Override
        public String toString() {
            return "NewAccount[hidden]";
        }
    }

    /** A language of the portal. */
    record LocaleChoice(
            @NotBlank @Schema(allowableValues = {"pt-BR", "en", "es"})
            String locale) {}
}
