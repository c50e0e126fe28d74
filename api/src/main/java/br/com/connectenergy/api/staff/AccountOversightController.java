package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.security.SessionGrant;
import br.com.connectenergy.core.identity.AccountOversight;
import br.com.connectenergy.core.identity.SessionDesk;
import br.com.connectenergy.core.identity.StaffFactors;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.SessionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RNF012: an admin sees where an account is signed in and ends it there; the address never stands in an URL. */
@RestController
@RequestMapping("/api/v1/staff")
@Tag(name = "Equipe")
class AccountOversightController {

    private final AccountOversight accounts;
    private final StaffFactors factors;
    private final SessionGrant sessions;

    AccountOversightController(AccountOversight accounts, StaffFactors factors, SessionGrant sessions) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
    }

    @PostMapping("/account-lookups")
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "ACCOUNT_ROLE_NOT_ALLOWED", "ACCOUNT_NOT_FOUND"})
    @Operation(
            operationId = "lookUpAccount",
            summary = "Uma conta, pelo e-mail, e onde ela está aberta; fica na trilha")
    AccountOverview find(Actor.Staff caller, @Valid @RequestBody AccountLookup lookup) {
        return AccountOverview.of(accounts.find(caller, lookup.email()));
    }

    @DeleteMapping("/accounts/{id}/sessions/{sessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "ACCOUNT_ROLE_NOT_ALLOWED", "STEP_UP_REQUIRED", "SESSION_NOT_FOUND"})
    @Operation(
            operationId = "endSessionOfAccount",
            summary = "Encerra uma sessão da conta; vale em cerca de um segundo")
    void end(Actor.Staff caller, @PathVariable UUID id, @PathVariable UUID sessionId, HttpServletRequest http) {
        factors.requireStepUp(sessions.staffSession(http));
        accounts.end(caller, new AccountId(id), new SessionId(sessionId));
    }

    @DeleteMapping("/accounts/{id}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "ACCOUNT_ROLE_NOT_ALLOWED", "STEP_UP_REQUIRED", "ACCOUNT_NOT_FOUND"})
    @Operation(operationId = "endSessionsOfAccount", summary = "Encerra todas as sessões da conta")
    void endAll(Actor.Staff caller, @PathVariable UUID id, HttpServletRequest http) {
        factors.requireStepUp(sessions.staffSession(http));
        accounts.endAll(caller, new AccountId(id));
    }

    /** Whose account. */
    record AccountLookup(@NotBlank @Size(max = 254) String email) {

        @Override
        public String toString() {
            return "AccountLookup[hidden]";
        }
    }

    /** An account and its open sessions. */
    record AccountOverview(UUID id, String displayName, String email, boolean active, List<SessionOfAccount> sessions) {

        static AccountOverview of(AccountOversight.Overview overview) {
            return new AccountOverview(
                    overview.account().id().value(),
                    overview.account().displayName().value(),
                    overview.account().email().value(),
                    overview.account().active(),
                    overview.sessions().stream().map(SessionOfAccount::of).toList());
        }
    }

    /** One open session. */
    record SessionOfAccount(UUID id, Instant openedAt, Instant lastSeenAt, String device, String place) {

        static SessionOfAccount of(SessionDesk.OpenSession session) {
            return new SessionOfAccount(
                    session.id().value(),
                    session.openedAt(),
                    session.lastSeenAt(),
                    session.visit().device(),
                    session.visit().place());
        }
    }
}
