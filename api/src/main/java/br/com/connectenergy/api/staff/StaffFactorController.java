package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.identity.Code;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.SessionGrant;
import br.com.connectenergy.core.identity.Enrolment;
import br.com.connectenergy.core.identity.StaffFactors;
import br.com.connectenergy.core.identity.StaffProof;
import br.com.connectenergy.core.identity.StaffSignIns;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** RNF010: the second factor of the staff, enrolled at the first sign-in or replaced by whoever is signed in. */
@RestController
@RequestMapping("/api/v1/staff/totp")
@Tag(name = "Equipe")
class StaffFactorController {

    private final StaffSignIns signIns;
    private final StaffFactors factors;
    private final SessionGrant sessions;

    StaffFactorController(StaffSignIns signIns, StaffFactors factors, SessionGrant sessions) {
        this.signIns = signIns;
        this.factors = factors;
        this.sessions = sessions;
    }

    @PostMapping
    @Refuses({"SIGN_IN_EXPIRED", "STEP_UP_REQUIRED"})
    @Operation(
            operationId = "staffEnrolTotp",
            summary = "Um autenticador novo, na entrada ou na sessão",
            description = "Na entrada, só para quem ainda não tem; na sessão, pede o código dos últimos 5 minutos.")
    StaffEnrolment enrol(Actor.@Nullable Staff caller, HttpServletRequest http) {
        Enrolment begun = caller == null
                ? signIns.enrol(sessions.staffTicket(http)).orElseThrow(WebError.SIGN_IN_EXPIRED::refuse)
                : factors.enrol(caller, sessions.staffSession(http));
        return new StaffEnrolment(begun.secret(), begun.uri());
    }

    @PutMapping
    @Refuses({"CODE_REFUSED", "SIGN_IN_EXPIRED", "STEP_UP_REQUIRED", "TOTP_NOT_STARTED"})
    @Operation(
            operationId = "staffConfirmTotp",
            summary = "Confirma o autenticador com um código dele",
            description = "Responde com os códigos de recuperação, que só aparecem aqui; na entrada, abre a sessão.")
    ResponseEntity<StaffRecoveryCodes> confirm(
            Actor.@Nullable Staff caller, @Valid @RequestBody Code code, HttpServletRequest http) {
        if (caller != null) {
            return ResponseEntity.ok(
                    new StaffRecoveryCodes(factors.confirm(caller, sessions.staffSession(http), code.code())
                            .orElseThrow(StaffDesk::codeRefused)));
        }
        StaffProof.Accepted proof = StaffDesk.accepted(signIns.confirm(sessions.staffTicket(http), code.code()));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, sessions.toStaff(proof.session()), sessions.endStaffStep())
                .body(new StaffRecoveryCodes(proof.recoveryCodes()));
    }

    /** What an authenticator application needs. */
    record StaffEnrolment(String secret, String uri) {

        @Override
        public String toString() {
            return "StaffEnrolment[hidden]";
        }
    }

    /** Ten codes, each good once. */
    record StaffRecoveryCodes(List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "StaffRecoveryCodes[hidden]";
        }
    }
}
