package br.com.connectenergy.bench.faults;

import br.com.connectenergy.local.demo.drive.Inbox;
import br.com.connectenergy.local.demo.drive.Inbox.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** No e-mail arrives twice for one event; every one that counts as sent did arrive. */
final class MailInvariants {
    private final Rows rows;
    private final Inbox inbox;

    MailInvariants(Rows rows, Inbox inbox) {
        this.rows = rows;
        this.inbox = inbox;
    }

    List<Finding> check() {
        List<Message> messages = inbox.all();
        Map<String, Long> arrivals = messages.stream()
                .collect(Collectors.groupingBy(Message::messageId, TreeMap::new, Collectors.counting()));
        List<String> twice = arrivals.entrySet().stream()
                .filter(arrival -> arrival.getValue() > 1)
                .map(arrival -> arrival.getKey() + " x" + arrival.getValue())
                .toList();
        List<String> sent = rows.of("select id from mail where state = 'SENT'");
        List<String> lost =
                sent.stream().filter(id -> !arrived(arrivals.keySet(), id)).toList();
        String counts = String.join(
                ", ", rows.of("select lower(state) || ':', count(*) from mail group by state order by state"));
        return List.of(
                new Finding("no e-mail arrived twice", messages.size() + " in the inbox", twice),
                new Finding("every event was mailed at most once", "event keys", twicePerEvent(arrivals.keySet())),
                new Finding("every e-mail that counts as sent arrived", counts, lost),
                new Finding(
                        "no e-mail waits",
                        "mail queue",
                        rows.of(
                                "select id, state, attempts, last_error from mail where state in ('PENDING', 'SENDING')")));
    }

    /** Two mail rows of one event cannot exist by key; this looks at what really arrived, by event. */
    private List<String> twicePerEvent(Set<String> messageIds) {
        List<String> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String row : rows.of("select id, event_key from mail where state in ('SENT', 'UNCONFIRMED')")) {
            String[] columns = row.split(" ", 2);
            if (arrived(messageIds, columns[0]) && !seen.add(columns[1])) violations.add(columns[1]);
        }
        violations.addAll(rows.of("""
                select aggregate, kind, count(*) from (
                  select split_part(event_key, '/', 2) as aggregate, kind from mail
                  where kind in ('REGISTRATION_APPROVED', 'REGISTRATION_REJECTED', 'REGISTRATION_EXPIRED')) as ends
                group by aggregate, kind having count(*) > 1
                """));
        return violations;
    }

    private static boolean arrived(Set<String> messageIds, String mailId) {
        return messageIds.stream().anyMatch(messageId -> messageId.contains(mailId));
    }
}
