package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.alert.AlertKind;
import br.com.connectenergy.core.alert.Alerts;
import br.com.connectenergy.core.alert.SecurityAlert;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What looked wrong in the audit trail; an admin closes it with a note. */
@RestController
@RequestMapping("/api/v1/staff/alerts")
@Tag(name = "Equipe")
class AlertController {

    private final Alerts alerts;

    AlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "ALERT_ROLE_NOT_ALLOWED"})
    @Operation(operationId = "securityAlerts", summary = "Alertas de segurança, os abertos primeiro")
    List<AlertView> list(Actor.Staff caller) {
        return alerts.all(caller).stream().map(AlertView::of).toList();
    }

    @PostMapping("/{id}/closure")
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "ALERT_ROLE_NOT_ALLOWED", "ALERT_NOT_FOUND", "ALERT_NOTE_INVALID"})
    @Operation(
            operationId = "closeAlert",
            summary = "Encerra um alerta com uma nota; repetir não muda nada",
            description = "Só administradores encerram; o encerramento fica na trilha de auditoria.")
    AlertView close(Actor.Staff caller, @PathVariable UUID id, @Valid @RequestBody AlertClosure closure) {
        return AlertView.of(alerts.close(caller, id, closure.note()));
    }

    /** What was found out. */
    record AlertClosure(@NotBlank @Size(max = 1000) String note) {}

    /** One alert, and how it ended. */
    record AlertView(
            UUID id,
            String protocol,
            AlertKind kind,
            String subjectKind,
            String subjectId,
            Instant openedAt,
            Instant lastSignalAt,
            int signals,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            @Nullable String note) {

        static AlertView of(SecurityAlert alert) {
            return new AlertView(
                    alert.id(),
                    alert.protocol(),
                    alert.kind(),
                    alert.subjectType(),
                    alert.subjectId(),
                    alert.openedAt(),
                    alert.lastSignalAt(),
                    alert.signals(),
                    alert.closedAt(),
                    alert.closedBy(),
                    alert.note());
        }
    }
}
