package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.identity.Code;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.SessionCookie;
import br.com.connectenergy.api.security.SessionGrant;
import br.com.connectenergy.api.security.SignedOut;
import br.com.connectenergy.core.identity.StaffFactors;
import br.com.connectenergy.core.identity.StaffProof;
import br.com.connectenergy.core.identity.StaffSignIns;
import br.com.connectenergy.core.identity.StaffStep;
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

/** Staff sign in under their own name, by password and second factor; an unknown name and a wrong password look the same. */
@RestController
@RequestMapping("/api/v1/staff/session")
@Tag(name = "Equipe", description = "Entrada da equipe e consulta auditada de cadastros.")
class StaffSessionController {

    private final StaffMembers members;
    private final StaffSignIns signIns;
    private final StaffFactors factors;
    private final SessionGrant sessions;
    private final StaffDesk desk;

    StaffSessionController(
            StaffMembers members, StaffSignIns signIns, StaffFactors factors, SessionGrant sessions, StaffDesk desk) {
        this.members = members;
        this.signIns = signIns;
        this.factors = factors;
        this.sessions = sessions;
        this.desk = desk;
    }

    @PostMapping
    @Refuses("SIGN_IN_REFUSED")
    @Operation(
            operationId = "staffSignIn",
            summary = "Mostra a senha de uma pessoa da equipe; falta o segundo fator",
            description = "`next` diz o que vem: o código do autenticador ou, na primeira vez, ativá-lo.")
    ResponseEntity<StaffStepView> signIn(@Valid @RequestBody StaffSignIn request, HttpServletRequest http) {
        desk.guess(http, request.username());
        SecretToken device = sessions.staffDevice(http);
        StaffStep step = signIns.signIn(request.username(), request.password(), device.digest())
                .orElseThrow(WebError.SIGN_IN_REFUSED::refuse);
        sessions.end(http, SessionCookie.Holder.STAFF);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, sessions.toStaffStep(step.ticket()), sessions.toStaffDevice(device))
                .body(new StaffStepView(step.next()));
    }

    @PostMapping("/totp")
    @Refuses({"CODE_REFUSED", "SIGN_IN_EXPIRED"})
    @Operation(operationId = "staffProveTotp", summary = "Mostra o código do autenticador e abre a sessão da equipe")
    ResponseEntity<StaffSession> proveTotp(@Valid @RequestBody Code code, HttpServletRequest http) {
        return opened(StaffDesk.accepted(signIns.proveTotp(sessions.staffTicket(http), code.code())));
    }

    @PostMapping("/recovery-code")
    @Refuses({"CODE_REFUSED", "SIGN_IN_EXPIRED"})
    @Operation(
            operationId = "staffProveRecoveryCode",
            summary = "Mostra um código de recuperação e abre a sessão da equipe")
    ResponseEntity<StaffSession> proveRecoveryCode(@Valid @RequestBody Code code, HttpServletRequest http) {
        return opened(StaffDesk.accepted(signIns.proveRecoveryCode(sessions.staffTicket(http), code.code())));
    }

    @PostMapping("/step-up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "CODE_REFUSED"})
    @Operation(operationId = "staffStepUp", summary = "Mostra de novo o segundo fator; vale 5 minutos")
    void stepUp(Actor.Staff caller, @Valid @RequestBody Code code, HttpServletRequest http) {
        desk.guessAgain(caller.username());
        if (!factors.stepUp(caller, sessions.staffSession(http), code.code())) {
            throw StaffDesk.codeRefused();
        }
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
                .header(SignedOut.HEADER, SignedOut.VALUE)
                .header(HttpHeaders.SET_COOKIE, sessions.end(request, SessionCookie.Holder.STAFF))
                .build();
    }

    private ResponseEntity<StaffSession> opened(StaffProof.Accepted proof) {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, sessions.toStaff(proof.session()), sessions.endStaffStep())
                .body(StaffSession.of(proof.member()));
    }

    /** What is still to be shown. */
    record StaffStepView(StaffStep.Next next) {}

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
