package br.com.connectenergy.bench.faults;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One invariant, what was looked at, and what breaks it; empty means that it held. */
public record Finding(String invariant, String looked, List<String> violations) {
    private static final int SHOWN = 5;

    /** The same without what was broken before. */
    Finding beyond(List<Finding> before) {
        Set<String> known = before.stream()
                .filter(earlier -> earlier.invariant().equals(invariant))
                .flatMap(earlier -> earlier.violations().stream())
                .collect(Collectors.toSet());
        List<String> fresh = violations.stream()
                .filter(violation -> !known.contains(violation))
                .toList();
        return new Finding(invariant, looked, fresh);
    }

    public boolean held() {
        return violations.isEmpty();
    }

    public String line() {
        String verdict = held() ? "held    " : "VIOLATED";
        String first = held()
                ? ""
                : ": " + violations.stream().limit(SHOWN).toList() + (violations.size() > SHOWN ? " and more" : "");
        return verdict + "  " + invariant + " (" + looked + ")" + first;
    }
}
