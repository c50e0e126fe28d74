package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.passkey.PasskeyCeremony;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.core.identity.Account;
import br.com.connectenergy.core.identity.Accounts;
import br.com.connectenergy.core.identity.IdentityError;
import br.com.connectenergy.core.identity.PasskeyAsk;
import br.com.connectenergy.core.identity.PasskeySteps;
import br.com.connectenergy.core.identity.Proof;
import br.com.connectenergy.core.identity.SessionDesk;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RNF010: a passkey alone signs in, because its device asks who the person is; it also proves a signed-in person again. */
@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "Acesso")
class PasskeyProofController {

    private final PasskeySteps steps;
    private final SessionDesk sessions;
    private final Accounts accounts;
    private final PasskeyDesk desk;
    private final PasskeyCeremony ceremony;
    private final AccountGrant grant;
    private final SignInDesk signIn;

    PasskeyProofController(
            PasskeySteps steps,
            SessionDesk sessions,
            Accounts accounts,
            PasskeyDesk desk,
            PasskeyCeremony ceremony,
            AccountGrant grant,
            SignInDesk signIn) {
        this.steps = steps;
        this.sessions = sessions;
        this.accounts = accounts;
        this.desk = desk;
        this.ceremony = ceremony;
        this.grant = grant;
        this.signIn = signIn;
    }

    @PostMapping("/passkey/options")
    @Operation(
            operationId = "passkeyRequest",
            summary = "Começa uma entrada com chave de acesso",
            description = "Vale 5 minutos e uma resposta, com o cookie `ce_challenge`.")
    ResponseEntity<PasskeyQuestion> ask(HttpServletRequest http) {
        signIn.limits().guess(http);
        return desk.ask(PasskeyAsk.signingIn(), ceremony.request(null));
    }

    @PostMapping("/passkey")
    @Refuses("PASSKEY_REFUSED")
    @Operation(
            operationId = "signInByPasskey",
            summary = "Entra com a chave de acesso e abre a sessão",
            description = "Sem senha: a chave prova a posse do aparelho, e o aparelho, a pessoa.")
    ResponseEntity<StepView> signIn(@Valid @RequestBody PasskeyAnswer answer, HttpServletRequest http) {
        signIn.limits().guess(http);
        Optional<String> proved = desk.taken(http, PasskeyAsk.signingIn())
                .flatMap(challenge -> ceremony.proved(null, challenge, answer.tree()));
        if (proved.isEmpty()) {
            steps.refused(answer.tree().path("rawId").asString(""));
            throw IdentityError.PASSKEY_REFUSED.refuse();
        }
        Proof proof =
                steps.signIn(grant.ticket(http), proved.get(), signIn.visits().of(http));
        if (!(proof instanceof Proof.Accepted accepted)) {
            throw IdentityError.PASSKEY_REFUSED.refuse();
        }
        return ResponseEntity.ok().headers(grant.opened(accepted.session())).body(StepView.DONE);
    }

    @PostMapping("/step-up/passkey/options")
    @Refuses("SIGN_IN_REQUIRED")
    @Operation(operationId = "passkeyStepUpRequest", summary = "Começa a confirmação reforçada com chave de acesso")
    ResponseEntity<PasskeyQuestion> askAgain(Actor.Account caller, HttpServletRequest http) {
        signIn.limits().guess(http);
        return desk.ask(PasskeyAsk.steppingUp(caller), ceremony.request(accounts.of(caller.accountId())));
    }

    @PostMapping("/step-up/passkey")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "PASSKEY_REFUSED"})
    @Operation(operationId = "stepUpByPasskey", summary = "Confirma com a chave de acesso; vale 5 minutos")
    void stepUp(Actor.Account caller, @Valid @RequestBody PasskeyAnswer answer, HttpServletRequest http) {
        signIn.limits().signIn(http, caller.accountId().toString());
        Account account = accounts.of(caller.accountId());
        Optional<String> proved = desk.taken(http, PasskeyAsk.steppingUp(caller))
                .flatMap(challenge -> ceremony.proved(account, challenge, answer.tree()));
        if (!sessions.stepUpByPasskey(caller, proved)) {
            throw IdentityError.PASSKEY_REFUSED.refuse();
        }
    }
}
