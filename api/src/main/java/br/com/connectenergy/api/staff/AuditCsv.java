package br.com.connectenergy.api.staff;

import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.CanonicalJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events as CSV (RFC 4180), in the order they came. */
final class AuditCsv {

    private static final String HEAD = "id,occurredAt,actorKind,actor,action,subjectKind,subjectId,facts\r\n";

    private AuditCsv() {}

    static String of(List<AuditEvent> events) {
        return events.stream().map(AuditCsv::line).collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(AuditEvent event) {
        return Stream.of(
                        Long.toString(event.id()),
                        event.occurredAt().toString(),
                        event.actorKind(),
                        event.actorId(),
                        event.action(),
                        event.subjectType(),
                        event.subjectId(),
                        CanonicalJson.of(event.facts()))
                .map(AuditCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet would take some beginnings for a formula. */
    private static String cell(String value) {
        String shown = value.matches("(?s)[=+\\-@\t\r].*") ? "'" + value : value;
        return shown.matches("(?s).*[\",\r\n].*") ? "\"" + shown.replace("\"", "\"\"") + "\"" : shown;
    }
}
