package br.com.connectenergy.local.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** The misbehaviours ordered of a simulator; the first that strikes is the one that happens. */
public final class FaultRules {
    private final Set<String> modes;
    private final List<FaultRule> rules = new CopyOnWriteArrayList<>();

    public FaultRules(Set<String> modes) {
        this.modes = Set.copyOf(modes);
    }

    /** Refuses a mode that this simulator does not play. */
    public void add(JsonNode order) {
        FaultRule rule = FaultRule.of(order);
        if (!modes.contains(rule.mode())) {
            throw new IllegalArgumentException("unknown mode " + rule.mode() + ", known are " + modes);
        }
        rules.add(rule);
    }

    public void clear() {
        rules.clear();
    }

    public Optional<FaultRule> next(String path) {
        return rules.stream().filter(rule -> rule.strikes(path)).findFirst();
    }
}
