package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.passkey.PasskeyCeremony;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.core.identity.Account;
import br.com.connectenergy.core.identity.IdentityError;
import br.com.connectenergy.core.identity.Passkey;
import br.com.connectenergy.core.identity.PasskeyAsk;
import br.com.connectenergy.core.identity.PasskeyCredential;
import br.com.connectenergy.core.identity.PasskeyLabel;
import br.com.connectenergy.core.identity.PasskeySteps;
import br.com.connectenergy.core.identity.Passkeys;
import br.com.connectenergy.core.identity.Proof;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RNF010: a person's passkeys, the first of them perhaps enrolled in the first sign-in. */
@RestController
@RequestMapping("/api/v1/account/passkeys")
@Tag(name = "Acesso")
class PasskeyController {

    private final Passkeys passkeys;
    private final PasskeySteps steps;
    private final PasskeyDesk desk;
    private final PasskeyCeremony ceremony;
    private final AccountGrant grant;
    private final SignInDesk signIn;

    PasskeyController(
            Passkeys passkeys,
            PasskeySteps steps,
            PasskeyDesk desk,
            PasskeyCeremony ceremony,
            AccountGrant grant,
            SignInDesk signIn) {
        this.passkeys = passkeys;
        this.steps = steps;
        this.desk = desk;
        this.ceremony = ceremony;
        this.grant = grant;
        this.signIn = signIn;
    }

    @PostMapping("/options")
    @Refuses({"SIGN_IN_EXPIRED", "STEP_UP_REQUIRED"})
    @Operation(
            operationId = "passkeyCreation",
            summary = "Começa a cadastrar uma chave de acesso",
            description =
                    "Na primeira entrada, com o cookie `ce_step`; depois, com a sessão e a confirmação reforçada. "
                            + "A pergunta ao autenticador vale 5 minutos e uma resposta, com o cookie `ce_challenge`.")
    ResponseEntity<PasskeyQuestion> ask(Actor.@Nullable Account caller, HttpServletRequest http) {
        signIn.limits().guess(http);
        return desk.ask(asked(caller, http), ceremony.creation(enrolling(caller, http)));
    }

    @PostMapping
    @Refuses({"PASSKEY_REFUSED", "SIGN_IN_EXPIRED", "STEP_UP_REQUIRED"})
    @Operation(
            operationId = "addPasskey",
            summary = "Cadastra a chave de acesso",
            description = "Numa entrada, abre a sessão e responde com dez códigos de recuperação, mostrados só agora; "
                    + "com a sessão, encerra as outras sessões e não há códigos novos.")
    ResponseEntity<AddedPasskey> add(
            Actor.@Nullable Account caller, @Valid @RequestBody PasskeyAnswer answer, HttpServletRequest http) {
        signIn.limits().guess(http);
        Account account = enrolling(caller, http);
        PasskeyCredential credential = desk.taken(http, asked(caller, http))
                .flatMap(challenge -> ceremony.created(account, challenge, answer.tree()))
                .orElseThrow(IdentityError.PASSKEY_REFUSED::refuse);
        if (caller != null) {
            passkeys.add(caller, credential, signIn.visits().of(http));
            return ResponseEntity.ok(new AddedPasskey(List.of()));
        }
        Proof proof =
                steps.enrol(grant.ticket(http), credential, signIn.visits().of(http));
        Proof.Accepted accepted = SignInDesk.accepted(proof);
        HttpHeaders headers = grant.opened(accepted.session());
        return ResponseEntity.ok().headers(headers).body(new AddedPasskey(accepted.recoveryCodes()));
    }

    @GetMapping
    @Refuses("SIGN_IN_REQUIRED")
    @Operation(operationId = "listPasskeys", summary = "As chaves de acesso da pessoa, da mais antiga à mais nova")
    List<PasskeyView> list(Actor.Account caller) {
        return passkeys.of(caller).stream().map(PasskeyView::of).toList();
    }

    @PutMapping("/{id}")
    @Refuses({"SIGN_IN_REQUIRED", "PASSKEY_NOT_FOUND", "ACCOUNT_INVALID"})
    @Operation(operationId = "renamePasskey", summary = "Dá um nome à chave de acesso")
    PasskeyView rename(Actor.Account caller, @PathVariable UUID id, @Valid @RequestBody PasskeyName name) {
        return PasskeyView.of(passkeys.rename(caller, id, PasskeyLabel.of(name.label())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "STEP_UP_REQUIRED", "PASSKEY_NOT_FOUND", "LAST_FACTOR"})
    @Operation(
            operationId = "removePasskey",
            summary = "Remove uma chave de acesso; as outras sessões acabam",
            description = "O último fator da pessoa não pode ser removido.")
    void remove(Actor.Account caller, @PathVariable UUID id) {
        passkeys.remove(caller, id);
    }

    private Account enrolling(Actor.@Nullable Account caller, HttpServletRequest http) {
        return caller == null
                ? steps.enrolling(grant.ticket(http)).orElseThrow(WebError.SIGN_IN_EXPIRED::refuse)
                : passkeys.enrolling(caller);
    }

    private PasskeyAsk asked(Actor.@Nullable Account caller, HttpServletRequest http) {
        return caller == null ? PasskeyAsk.enrolling(grant.ticket(http)) : PasskeyAsk.enrolling(caller);
    }

    /** What a person calls a passkey. */
    record PasskeyName(@NotBlank @Size(max = 60) String label) {
        @Override
        public String toString() {
            return "PasskeyName[hidden]";
        }
    }

    /** The recovery codes of a first factor; none for a further one. */
    record AddedPasskey(List<String> recoveryCodes) {
        @Override
        public String toString() {
            return "AddedPasskey[hidden]";
        }
    }

    /** A passkey as its person sees it. */
    record PasskeyView(
            UUID id,
            String label,
            boolean backedUp,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {
        static PasskeyView of(Passkey passkey) {
            return new PasskeyView(
                    passkey.id(),
                    passkey.label().value(),
                    passkey.credential().backedUp(),
                    passkey.createdAt(),
                    passkey.lastUsedAt());
        }
    }
}
