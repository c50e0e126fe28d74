package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.core.identity.Credential;
import br.com.connectenergy.core.identity.SessionDesk;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SessionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

/** RNF010: where the person is signed in, for which company, and how lately they proved themselves. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Acesso")
class SessionController {

    private final SessionDesk sessions;
    private final AccountViews views;
    private final AccountGrant grant;
    private final IdentityLimits limits;

    SessionController(SessionDesk sessions, AccountViews views, AccountGrant grant, IdentityLimits limits) {
        this.sessions = sessions;
        this.views = views;
        this.grant = grant;
        this.limits = limits;
    }

    @PutMapping("/session/company")
    @Refuses({"SIGN_IN_REQUIRED", "REGISTRATION_NOT_FOUND"})
    @Operation(operationId = "chooseCompany", summary = "Escolhe a empresa em nome da qual a sessão fala")
    ResponseEntity<AccountView> choose(Actor.Account caller, @Valid @RequestBody CompanyChoice choice) {
        Credential chosen = sessions.choose(caller, new RegistrationId(choice.registrationId()));
        return ResponseEntity.ok().headers(grant.access(chosen)).body(views.of(caller));
    }

    @PostMapping("/session/step-up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "CODE_REFUSED"})
    @Operation(operationId = "stepUp", summary = "Mostra de novo o segundo fator; vale 5 minutos")
    void stepUp(Actor.Account caller, @Valid @RequestBody Code code, HttpServletRequest http) {
        limits.signIn(http, caller.accountId().toString());
        if (!sessions.stepUp(caller, code.code())) {
            throw SignInDesk.codeRefused();
        }
    }

    @GetMapping("/sessions")
    @Refuses("SIGN_IN_REQUIRED")
    @Operation(operationId = "listSessions", summary = "As sessões abertas da pessoa, da mais nova à mais antiga")
    List<SessionView> list(Actor.Account caller) {
        return sessions.list(caller).stream().map(SessionView::of).toList();
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "SESSION_NOT_FOUND"})
    @Operation(operationId = "endSession", summary = "Encerra uma sessão da pessoa; vale em cerca de um segundo")
    void end(Actor.Account caller, @PathVariable UUID id) {
        sessions.end(caller, new SessionId(id));
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses("SIGN_IN_REQUIRED")
    @Operation(operationId = "endOtherSessions", summary = "Encerra todas as outras sessões da pessoa")
    void endOthers(Actor.Account caller) {
        sessions.endOthers(caller);
    }

    /** The company to speak for. */
    record CompanyChoice(@NotNull UUID registrationId) {}

    /** One open session. */
    record SessionView(UUID id, Instant openedAt, Instant lastSeenAt, String device, String place, boolean current) {

        static SessionView of(SessionDesk.OpenSession session) {
            return new SessionView(
                    session.id().value(),
                    session.openedAt(),
                    session.lastSeenAt(),
                    session.visit().device(),
                    session.visit().place(),
                    session.current());
        }
    }
}
