package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.api.security.SessionCookie;
import br.com.connectenergy.api.security.SessionGrant;
import br.com.connectenergy.api.security.SignedOut;
import br.com.connectenergy.core.identity.Proof;
import br.com.connectenergy.core.identity.SecondSteps;
import br.com.connectenergy.core.identity.SignInStep;
import br.com.connectenergy.core.identity.SignIns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RNF010: password first, then the second factor; every sign-in begins with a new ticket and ends with new tokens. */
@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "Acesso")
class SignInController {

    private final SignIns signIns;
    private final SecondSteps steps;
    private final AccountGrant grant;
    private final SessionGrant applications;
    private final SignInDesk desk;

    SignInController(
            SignIns signIns, SecondSteps steps, AccountGrant grant, SessionGrant applications, SignInDesk desk) {
        this.signIns = signIns;
        this.steps = steps;
        this.grant = grant;
        this.applications = applications;
        this.desk = desk;
    }

    @PostMapping
    @Refuses("SIGN_IN_REFUSED")
    @Operation(
            operationId = "signIn",
            summary = "Entra com e-mail e senha",
            description = "Responde com o cookie `ce_step`; o segundo fator abre a sessão. E-mail desconhecido e senha "
                    + "errada têm a mesma resposta.")
    ResponseEntity<StepView> signIn(@Valid @RequestBody SignIn request, HttpServletRequest http) {
        desk.limits().signIn(http, request.email());
        SignInStep step =
                signIns.signIn(request.email(), request.password()).orElseThrow(WebError.SIGN_IN_REFUSED::refuse);
        return ResponseEntity.ok().headers(grant.step(step)).body(StepView.of(step));
    }

    @PostMapping("/totp")
    @Refuses({"CODE_REFUSED", "SIGN_IN_EXPIRED"})
    @Operation(operationId = "proveTotp", summary = "Mostra o código do autenticador e abre a sessão")
    ResponseEntity<StepView> proveTotp(@Valid @RequestBody Code code, HttpServletRequest http) {
        return opened(
                steps.proveTotp(grant.ticket(http), code.code(), desk.visits().of(http)));
    }

    @PostMapping("/recovery-code")
    @Refuses({"CODE_REFUSED", "SIGN_IN_EXPIRED"})
    @Operation(operationId = "proveRecoveryCode", summary = "Mostra um código de recuperação e abre a sessão")
    ResponseEntity<StepView> proveRecoveryCode(@Valid @RequestBody Code code, HttpServletRequest http) {
        return opened(steps.proveRecoveryCode(
                grant.ticket(http), code.code(), desk.visits().of(http)));
    }

    @PostMapping("/refresh")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses("SESSION_ENDED")
    @Operation(
            operationId = "refreshSession",
            summary = "Renova a sessão",
            description = "O cookie `ce_rt` vale uma vez; usado de novo depois de 5 segundos, encerra a sessão.")
    ResponseEntity<Void> refresh(HttpServletRequest http) {
        HttpHeaders renewed = grant.refresh(http).orElseThrow(WebError.SESSION_ENDED::refuse);
        return ResponseEntity.noContent().headers(renewed).build();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOut", summary = "Sai: a sessão da pessoa e a do cadastro acabam aqui e no navegador")
    ResponseEntity<Void> signOut(HttpServletRequest http) {
        return ResponseEntity.noContent()
                .headers(grant.end(http))
                .header(SignedOut.HEADER, SignedOut.VALUE)
                .header(HttpHeaders.SET_COOKIE, applications.end(http, SessionCookie.Holder.APPLICANT))
                .build();
    }

    private ResponseEntity<StepView> opened(Proof proof) {
        return ResponseEntity.ok()
                .headers(grant.opened(SignInDesk.accepted(proof).session()))
                .body(StepView.DONE);
    }

    /** A person's address and password. */
    record SignIn(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 400) String password) {

        @Override
        public String toString() {
            return "SignIn[hidden]";
        }
    }
}
