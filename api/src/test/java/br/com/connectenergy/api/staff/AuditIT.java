package br.com.connectenergy.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Tag("RNF012")
@CounterTest
@Import(Counter.class)
class AuditIT {

    private static final String AUDIT = "/api/v1/staff/audit";

    @Autowired
    private Counter counter;

    @Test
    void anAuditorReadsThePathOfOneRegistrationAndIsReadThere() {
        Browser company = counter.browser();
        String path = counter.readyPme(company);
        counter.submit(company, path).expect(202);
        Browser auditor = counter.staff("aldo.auditor", StaffRole.AUDITOR);
        String about = "?subjectKind=REGISTRATION&subjectId=" + Counter.idOf(path);

        auditor.get(AUDIT + about).expect(200);
        Answer page = auditor.get(AUDIT + about).expect(200);

        assertThat(actions(page)).startsWith("AUDIT_VIEWED").contains("REGISTRATION_SUBMITTED");
        assertThat(page.text("/events/0/actor")).isEqualTo("aldo.auditor");
        assertThat(page.text("/events/0/subjectId"))
                .isEqualTo(Counter.idOf(path).toString());
        assertThat(page.json().at("/next").isNull()).isTrue();
        assertThat(actions(auditor.get(AUDIT + about + "&actor=aldo.auditor").expect(200)))
                .isNotEmpty()
                .containsOnly("AUDIT_VIEWED");
        assertThat(actions(auditor.get(AUDIT + about + "&from=2999-01-01T00:00:00Z")
                        .expect(200)))
                .isEmpty();
    }

    @Test
    void theCursorGoesOnWhereThePageEnded() {
        Browser admin = counter.staff("ana.cursor", StaffRole.ADMIN);
        counter.database()
                .update("insert into audit_event (occurred_at, actor_kind, actor_id, action, subject_type, subject_id)"
                        + " select now(), 'SYSTEM', 'test', 'TESTED', 'CURSOR', n::text from generate_series(1, 51) n");

        Answer first = admin.get(AUDIT + "?subjectKind=CURSOR").expect(200);
        Answer second = admin.get(AUDIT + "?subjectKind=CURSOR&cursor=" + first.text("/next"))
                .expect(200);

        assertThat(actions(first)).hasSize(50);
        assertThat(second.json().at("/events").size()).isEqualTo(1);
        assertThat(second.text("/events/0/subjectId")).isEqualTo("1");
        assertThat(second.json().at("/next").isNull()).isTrue();
        assertThat(admin.get(AUDIT + "?cursor=x")
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("cursor:INVALID");
        assertThat(admin.get(AUDIT + "?from=ontem")
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("from:INVALID");
    }

    @Test
    void theFileHoldsTheSameRowsAndNoFormula() {
        Browser admin = counter.staff("ana.csv", StaffRole.ADMIN);
        counter.database()
                .update("insert into audit_event (occurred_at, actor_kind, actor_id, action, subject_type, subject_id)"
                        + " values (now(), 'SYSTEM', '=1+1', 'TESTED', 'CSV', 'a \"b\", c')");

        Answer file = admin.get(AUDIT + "/export?subjectKind=CSV").expect(200);

        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"auditoria.csv\"");
        assertThat(file.text().split("\r\n"))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines[0])
                        .isEqualTo("id,occurredAt,actorKind,actor,action,subjectKind,subjectId,facts"))
                .satisfies(lines -> assertThat(lines[1]).endsWith(",SYSTEM,'=1+1,TESTED,CSV,\"a \"\"b\"\", c\",{}"));
        assertThat(actions(admin.get(AUDIT + "?actor=ana.csv").expect(200))).contains("AUDIT_EXPORTED");
    }

    @Test
    void othersAreRefusedAndTheRefusalIsAudited() {
        Browser operator = counter.staff("otavio.auditoria", StaffRole.OPERATOR);

        operator.get(AUDIT).expectProblem(403, "AUDIT_ROLE_NOT_ALLOWED");
        operator.get(AUDIT + "/export").expectProblem(403, "AUDIT_ROLE_NOT_ALLOWED");
        Browser outsider = counter.browser();
        outsider.get(AUDIT).expectProblem(401, "SIGN_IN_REQUIRED");
        outsider.get(AUDIT + "/export").expectProblem(401, "SIGN_IN_REQUIRED");
        assertThat(
                        counter.database()
                                .queryForList(
                                        "select 1 from audit_event where action = 'AUDIT_REFUSED' and actor_id = 'otavio.auditoria'"))
                .hasSize(2);
    }

    private static List<String> actions(Answer page) {
        Stream<String> actions = page.json()
                .at("/events")
                .valueStream()
                .map(event -> event.at("/action").asString());
        return actions.toList();
    }
}
