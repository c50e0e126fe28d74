package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditPage;
import br.com.connectenergy.core.audit.AuditQuery;
import br.com.connectenergy.core.audit.AuditTimeline;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail by subject, person and time, for admins and auditors; core audits every look. */
@RestController
@RequestMapping("/api/v1/staff/audit")
@Tag(name = "Equipe")
class AuditController {

    private final AuditTimeline timeline;

    AuditController(AuditTimeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "AUDIT_ROLE_NOT_ALLOWED"})
    @Operation(
            operationId = "auditTimeline",
            summary = "A trilha de auditoria, do mais novo ao mais antigo",
            description = "Os filtros que faltam não restringem; cada consulta fica, ela própria, na trilha.")
    AuditTimelinePage page(
            Actor.Staff caller,
            @RequestParam(required = false) @Nullable String subjectKind,
            @RequestParam(required = false) @Nullable String subjectId,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Long cursor) {
        return AuditTimelinePage.of(
                timeline.page(caller, new AuditQuery(subjectKind, subjectId, actor, from, to), cursor));
    }

    @GetMapping("/export")
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "AUDIT_ROLE_NOT_ALLOWED"})
    @Operation(
            operationId = "auditExport",
            summary = "A mesma consulta como arquivo CSV, no máximo 10.000 linhas; fica na trilha de auditoria")
    @ApiResponse(
            responseCode = "200",
            description = "O arquivo, como anexo, em UTF-8.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> export(
            Actor.Staff caller,
            @RequestParam(required = false) @Nullable String subjectKind,
            @RequestParam(required = false) @Nullable String subjectId,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        String csv = AuditCsv.of(timeline.export(caller, new AuditQuery(subjectKind, subjectId, actor, from, to)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"auditoria.csv\"")
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** One page, and the cursor of the next older one. */
    record AuditTimelinePage(
            List<AuditEntry> events, @Nullable Long next) {

        static AuditTimelinePage of(AuditPage page) {
            return new AuditTimelinePage(
                    page.events().stream().map(AuditEntry::of).toList(), page.next());
        }
    }

    /** One line of the trail. */
    record AuditEntry(
            long id,
            Instant at,
            String actorKind,
            String actor,
            String action,
            String subjectKind,
            String subjectId,
            Map<String, Object> facts) {

        static AuditEntry of(AuditEvent event) {
            return new AuditEntry(
                    event.id(),
                    event.occurredAt(),
                    event.actorKind(),
                    event.actorId(),
                    event.action(),
                    event.subjectType(),
                    event.subjectId(),
                    event.facts());
        }
    }
}
