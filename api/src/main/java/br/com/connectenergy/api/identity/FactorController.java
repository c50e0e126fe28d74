package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.core.identity.AccountFactors;
import br.com.connectenergy.core.identity.Enrolment;
import br.com.connectenergy.core.identity.Proof;
import br.com.connectenergy.core.identity.SecondSteps;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** RNF010: the second factor, enrolled in the first sign-in or changed by a person who has just shown the present one. */
@RestController
@RequestMapping("/api/v1/account")
@Tag(name = "Acesso")
class FactorController {

    private final AccountFactors factors;
    private final SecondSteps steps;
    private final AccountGrant grant;
    private final SignInDesk desk;

    FactorController(AccountFactors factors, SecondSteps steps, AccountGrant grant, SignInDesk desk) {
        this.factors = factors;
        this.steps = steps;
        this.grant = grant;
        this.desk = desk;
    }

    @PostMapping("/totp")
    @Refuses({"SIGN_IN_EXPIRED", "STEP_UP_REQUIRED"})
    @Operation(
            operationId = "enrolTotp",
            summary = "Começa a cadastrar um autenticador",
            description =
                    "Na primeira entrada, com o cookie `ce_step`; depois, com a sessão e a confirmação reforçada.")
    TotpEnrolment enrol(Actor.@Nullable Account caller, HttpServletRequest http) {
        Enrolment enrolment = caller == null
                ? steps.enrol(grant.ticket(http)).orElseThrow(WebError.SIGN_IN_EXPIRED::refuse)
                : factors.enrol(caller);
        return new TotpEnrolment(enrolment.secret(), enrolment.uri());
    }

    @PutMapping("/totp")
    @Refuses({"CODE_REFUSED", "SIGN_IN_EXPIRED", "STEP_UP_REQUIRED", "TOTP_NOT_STARTED"})
    @Operation(
            operationId = "confirmTotp",
            summary = "Confirma o autenticador com um código dele",
            description = "Responde com dez códigos de recuperação, mostrados só agora; numa entrada, abre a sessão.")
    ResponseEntity<RecoveryCodes> confirm(
            Actor.@Nullable Account caller, @Valid @RequestBody Code code, HttpServletRequest http) {
        if (caller != null) {
            desk.limits().signIn(http, caller.accountId().toString());
            return ResponseEntity.ok(
                    new RecoveryCodes(factors.confirm(caller, code.code()).orElseThrow(SignInDesk::codeRefused)));
        }
        Proof proof =
                steps.confirm(grant.ticket(http), code.code(), desk.visits().of(http));
        Proof.Accepted accepted = SignInDesk.accepted(proof);
        return ResponseEntity.ok()
                .headers(grant.opened(accepted.session()))
                .body(new RecoveryCodes(accepted.recoveryCodes()));
    }

    @PostMapping("/recovery-codes")
    @Refuses({"SIGN_IN_REQUIRED", "STEP_UP_REQUIRED"})
    @Operation(operationId = "newRecoveryCodes", summary = "Troca os códigos de recuperação")
    RecoveryCodes renew(Actor.Account caller) {
        return new RecoveryCodes(factors.newRecoveryCodes(caller));
    }

    /** The secret of a new authenticator, and the same for a QR picture. */
    record TotpEnrolment(String secret, String uri) {

        @Override
        public String toString() {
            return "TotpEnrolment[hidden]";
        }
    }

    /** Ten codes, each good once. */
    record RecoveryCodes(List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "RecoveryCodes[hidden]";
        }
    }
}
