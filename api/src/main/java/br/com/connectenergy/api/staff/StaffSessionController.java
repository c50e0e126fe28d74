package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.ClientAddress;
import br.com.connectenergy.api.security.SessionCookie;
import br.com.connectenergy.api.security.SessionGrant;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff sign in under their own name; an unknown name and a wrong password look the same. */
@RestController
@RequestMapping("/api/v1/staff/session")
@Tag(name = "Equipe", description = "Entrada da equipe e consulta auditada de cadastros.")
class StaffSessionController {

    private final StaffMembers members;
    private final SessionGrant sessions;
    private final RateLimits limits;
    private final ClientAddress addresses;

    StaffSessionController(StaffMembers members, SessionGrant sessions, RateLimits limits, ClientAddress addresses) {
        this.members = members;
        this.sessions = sessions;
        this.limits = limits;
        this.addresses = addresses;
    }

    @PostMapping
    @Refuses("SIGN_IN_REFUSED")
    @Operation(operationId = "staffSignIn", summary = "Entra como pessoa da equipe")
    ResponseEntity<StaffSession> signIn(@Valid @RequestBody StaffSignIn request, HttpServletRequest http) {
        limits.take(Limit.SIGN_INS_OF_ADDRESS, addresses.limitKey(http));
        limits.take(Limit.SIGN_INS_OF_ACCOUNT, request.username());
        SecretToken device = sessions.staffDevice(http);
        StaffMember member = members.signIn(request.username(), request.password(), device.digest())
                .orElseThrow(WebError.SIGN_IN_REFUSED::refuse);
        sessions.end(http, SessionCookie.Holder.STAFF);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, sessions.toStaff(member.username()), sessions.toStaffDevice(device))
                .body(StaffSession.of(member));
    }

    @GetMapping
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED"})
    @Operation(operationId = "staffSession", summary = "Quem está nesta sessão da equipe")
    StaffSession current(Actor.Staff caller) {
        return members.find(caller.username()).map(StaffSession::of).orElseThrow(WebError.SIGN_IN_REQUIRED::refuse);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED"})
    @Operation(operationId = "staffSignOut", summary = "Sai; a sessão acaba aqui e no navegador")
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, sessions.end(request, SessionCookie.Holder.STAFF))
                .build();
    }

    /** A staff member's name and password. */
    record StaffSignIn(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "StaffSignIn[hidden]";
        }
    }

    /** Who is signed in, and with which roles. */
    record StaffSession(String username, String displayName, List<StaffRole> roles) {

        static StaffSession of(StaffMember member) {
            return new StaffSession(
                    member.username(),
                    member.displayName(),
                    member.roles().stream().sorted().toList());
        }
    }
}
