package br.com.connectenergy.bench.faults;

import br.com.connectenergy.local.demo.drive.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** After the fault: waits until nothing moves any more, at most as long as the longest job timeout and backoff together. */
final class Settling {
    private static final String MOVING = """
            select 'event ' || id from outbox_event where sent_at is null
            union all select 'mail ' || id from mail where state in ('PENDING', 'SENDING')
            union all select 'registration ' || id from registration r where state = 'VERIFYING'
              or state = 'EMAIL_PENDING' and (email_proved_at is not null or process_instance_key is null)
              or state = 'UNDER_REVIEW' and not exists (
                select 1 from user_task t where t.registration_id = r.id and t.state = 'OPEN')
            """;
    private final Rows rows;
    private final Journal journal;
    private final Set<String> before;

    /** Made before the fault: what hung by then does not count. */
    Settling(Rows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
        this.before = Set.copyOf(rows.of(MOVING));
    }

    boolean await(Duration limit) {
        try {
            new Patience(limit, Duration.ofMillis(500)).until("rest", () -> moving().isEmpty());
            journal.note("everything is at rest");
            return true;
        } catch (Patience.NotInTime e) {
            journal.note("still moving after " + limit.toSeconds() + " s: " + moving());
            return false;
        }
    }

    private List<String> moving() {
        return rows.of(MOVING).stream().filter(thing -> !before.contains(thing)).toList();
    }
}
