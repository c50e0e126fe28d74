package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.security.SessionCookie;
import br.com.connectenergy.api.security.SessionGrant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a company leave a shared computer: its session ends here and in the browser. */
@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "Cadastro")
class SessionController {

    private final SessionGrant sessions;

    SessionController(SessionGrant sessions) {
        this.sessions = sessions;
    }

    @DeleteMapping
    @Operation(operationId = "leave", summary = "Encerra a sessão da empresa neste navegador")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, sessions.end(request, SessionCookie.Holder.APPLICANT))
                .build();
    }
}
