package br.com.connectenergy.bench.faults;

import br.com.connectenergy.local.demo.drive.Operate;
import br.com.connectenergy.local.demo.drive.Patience;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the engine must show, read from Operate once it has caught up: one instance a registration, the right end, no incident. */
final class EngineInvariants {
    private static final Patience IMPORT = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(1));
    private final Rows rows;
    private final Operate operate;
    private final Set<String> earlierInstances = new HashSet<>();

    /** Made before the fault: what the engine held by then is not this run's. */
    EngineInvariants(Rows rows, Operate operate) {
        this.rows = rows;
        this.operate = operate;
        instances().values().forEach(earlierInstances::addAll);
    }

    List<Finding> check() {
        Map<String, String> keys = recordedKeys();
        List<String> violations = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Map<String, List<String>> instances = caughtUp(keys.keySet());
        keys.forEach((registration, key) -> {
            List<String> found = instances.getOrDefault(registration, List.of());
            if (!found.equals(List.of(key)) && !earlierInstances.contains(key))
                violations.add(registration + " has " + found + ", recorded " + key);
        });
        instances.forEach((registration, found) -> {
            if (!keys.containsKey(registration) && !earlierInstances.containsAll(found))
                violations.add(registration + " is verified and not recorded");
        });
        for (String row : rows.of(
                "select process_instance_key, state from registration where state in ('APPROVED', 'REJECTED', 'EXPIRED')")) {
            String[] columns = row.split(" ", 2);
            if (!earlierInstances.contains(columns[0]) && !completed(columns[0]))
                open.add(row + " is not completed in the engine");
        }
        return List.of(
                new Finding("exactly one process instance a registration", keys.size() + " registrations", violations),
                new Finding("what ended in the database ended in the engine", "Operate", open),
                new Finding("no incident is left", "Operate", incidents(keys.values())));
    }

    private Map<String, List<String>> instances() {
        return operate.instancesBy("registrationId", RegistrationVerificationBpmn.PROCESS_ID);
    }

    /** Of this run's registrations; instances that other tests left behind are theirs. */
    private List<String> incidents(Collection<String> keys) {
        return operate.incidents().stream()
                .filter(incident -> keys.contains(incident.substring(0, incident.indexOf(' '))))
                .filter(incident -> !earlierInstances.contains(incident.substring(0, incident.indexOf(' '))))
                .toList();
    }

    private Map<String, String> recordedKeys() {
        Map<String, String> keys = new HashMap<>();
        for (String row : rows.of("select id, process_instance_key from registration where submitted_at is not null")) {
            String[] columns = row.split(" ", 2);
            keys.put(columns[0], columns[1]);
        }
        return keys;
    }

    /** Operate lags the engine by seconds; what is missing after two minutes counts as missing. */
    private Map<String, List<String>> caughtUp(Set<String> registrations) {
        try {
            IMPORT.until("Operate's import", () -> instances().keySet().containsAll(registrations));
        } catch (Patience.NotInTime late) {
            return instances();
        }
        return instances();
    }

    private boolean completed(String key) {
        try {
            IMPORT.until("the end in Operate", () -> operate.stateOf(key).equals("COMPLETED"));
            return true;
        } catch (Patience.NotInTime late) {
            return false;
        }
    }
}
