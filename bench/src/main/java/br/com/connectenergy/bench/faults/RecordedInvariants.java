package br.com.connectenergy.bench.faults;

import br.com.connectenergy.bench.faults.Promises.Kind;
import java.util.ArrayList;
import java.util.List;

/** What must hold in PostgreSQL after any fault; the database is the system of record. */
final class RecordedInvariants {
    private static final String NOT_THERE = """
            select wanted from unnest(?) as wanted
            where not exists (select 1 from registration r where r.id = wanted and\s""";
    private static final String NOWHERE = """
            select id, state from registration r
            where submitted_at is not null and not (
              state in ('APPROVED', 'REJECTED', 'EXPIRED', 'SUSPENDED')
              or state = 'EMAIL_PENDING' and email_proved_at is null and process_instance_key is not null
              or state = 'UNDER_REVIEW' and exists (select 1 from user_task t where t.registration_id = r.id
                and t.element_id = 'userTask_reviewRegistration' and t.state = 'OPEN')
              or state = 'NEED_INFO' and exists (select 1 from user_task t where t.registration_id = r.id
                and t.element_id = 'userTask_completeRegistration' and t.state = 'OPEN'))
            """;
    private static final String ENDED_TWICE = """
            select subject_id, count(*) from audit_event
            where action in ('REGISTRATION_APPROVED', 'REGISTRATION_REJECTED', 'REGISTRATION_EXPIRED')
            group by subject_id having count(*) > 1
            """;
    private static final String COUNTED_TWICE = """
            select registration_id, round, step, count(*) from staff_decision where outcome <> 'REFUSED'
            group by registration_id, round, step having count(*) > 1
            """;
    private static final String TWO_OPEN_TASKS = """
            select registration_id, count(*) from user_task where state = 'OPEN'
            group by registration_id having count(*) > 1
            """;
    private final Rows rows;
    private final Promises promises;

    RecordedInvariants(Rows rows, Promises promises) {
        this.rows = rows;
        this.promises = promises;
    }

    List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        findings.add(kept(Kind.OPENED, "true"));
        findings.add(kept(Kind.ATTACHED, "exists (select 1 from document d where d.registration_id = r.id)"));
        findings.add(kept(Kind.SUBMITTED, "submitted_at is not null"));
        findings.add(kept(Kind.PROVED, "email_proved_at is not null"));
        findings.add(new Finding("every registration has ended or waits at a named step", states(), rows.of(NOWHERE)));
        findings.add(new Finding("no registration ended twice", "audit trail", rows.of(ENDED_TWICE)));
        findings.add(new Finding("no review was decided twice", "staff decisions", rows.of(COUNTED_TWICE)));
        findings.add(new Finding("no registration has two open tasks", "our task list", rows.of(TWO_OPEN_TASKS)));
        findings.add(new Finding(
                "the outbox is drained",
                rows.number("select count(*) from outbox_event") + " events",
                rows.of("select id, type, attempts, last_error from outbox_event where sent_at is null")));
        findings.add(appendOnly());
        return findings;
    }

    private Finding kept(Kind kind, String condition) {
        List<String> ids = promises.of(kind);
        return new Finding(
                "every accepted answer is in the database: " + kind,
                ids.size() + " registrations",
                rows.of(NOT_THERE + condition + ")", ids));
    }

    private Finding appendOnly() {
        List<String> violations = new ArrayList<>();
        for (String sql : List.of(
                "update audit_event set action = 'CHANGED'", "delete from audit_event", "truncate audit_event")) {
            String state = rows.refusal(sql);
            if (!state.equals("23001")) violations.add(sql + " was answered with [" + state + "]");
        }
        return new Finding(
                "the audit trail refuses every change",
                rows.number("select count(*) from audit_event") + " lines",
                violations);
    }

    private String states() {
        return String.join(
                ", ", rows.of("select lower(state) || ':', count(*) from registration group by state order by state"));
    }
}
