package br.com.connectenergy.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Tag("RNF012")
@CounterTest
@Import(Counter.class)
class AlertIT {

    private static final String ALERTS = "/api/v1/staff/alerts";

    @Autowired
    private Counter counter;

    @Test
    void anAdminClosesAnAlertWithANote() {
        UUID id = alert("bruno.alerta");
        Browser admin = counter.staff("ana.alerta", StaffRole.ADMIN);

        Answer closed = admin.post(ALERTS + "/" + id + "/closure", Map.of("note", "Conferido por telefone."))
                .expect(200);

        assertThat(closed.text("/closedBy")).isEqualTo("ana.alerta");
        assertThat(closed.text("/note")).isEqualTo("Conferido por telefone.");
        assertThat(closed.text("/kind")).isEqualTo("NEW_DEVICE");
        assertThat(admin.post(ALERTS + "/" + id + "/closure", Map.of("note", "De novo."))
                        .expect(200)
                        .json())
                .isEqualTo(closed.json());
        assertThat(admin.post(ALERTS + "/" + id + "/closure", Map.of("note", " "))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("note:MISSING");
        admin.post(ALERTS + "/" + UUID.randomUUID() + "/closure", Map.of("note", "x"))
                .expectProblem(404, "ALERT_NOT_FOUND");
    }

    @Test
    void anAuditorSeesAlertsAndClosesNone() {
        UUID id = alert("carla.alerta");
        Browser auditor = counter.staff("aldo.alerta", StaffRole.AUDITOR);

        assertThat(auditor.get(ALERTS)
                        .expect(200)
                        .json()
                        .valueStream()
                        .filter(seen -> seen.at("/id").asString().equals(id.toString())))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.at("/protocol").asString()).matches("CE-A-2026-\\d{6}");
                    assertThat(seen.at("/subjectId").asString()).isEqualTo("carla.alerta");
                    assertThat(seen.at("/closedAt").isNull()).isTrue();
                });
        auditor.post(ALERTS + "/" + id + "/closure", Map.of("note", "x")).expectProblem(403, "ALERT_ROLE_NOT_ALLOWED");
        counter.staff("marta.alerta", StaffRole.MEDIATOR).get(ALERTS).expectProblem(403, "ALERT_ROLE_NOT_ALLOWED");
        counter.browser().get(ALERTS).expectProblem(401, "SIGN_IN_REQUIRED");
        counter.browser()
                .post(ALERTS + "/" + id + "/closure", Map.of("note", "x"))
                .expectProblem(401, "SIGN_IN_REQUIRED");
    }

    private UUID alert(String subject) {
        UUID id = UUID.randomUUID();
        counter.database()
                .update(
                        "insert into security_alert (id, protocol, kind, subject_type, subject_id, opened_at, last_signal_at,"
                                + " event_id) values (?, 'CE-A-2026-' || lpad(nextval('security_alert_protocol')::text, 6, '0'),"
                                + " 'NEW_DEVICE', 'STAFF', ?, now(), now(), 1)",
                        id,
                        subject);
        return id;
    }
}
