package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Finding.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run sent and what came of it. */
final class Tally {

    private static final Set<Integer> AT_THE_DOOR = Set.of(401, 403, 429);
    private final Set<String> distinct = new HashSet<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private final Map<String, int[]> byOperation = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int sent;
    private int inside;

    void count(Case one, Reply reply, List<Finding> found) {
        sent++;
        distinct.add(one.distinct());
        boolean past = !AT_THE_DOOR.contains(reply.status());
        if (past) inside++;
        int[] counts = byOperation.computeIfAbsent(one.operation().id(), fresh -> new int[2]);
        counts[past ? 0 : 1]++;
        codes.merge(reply.status() + " " + reply.code(), 1, Integer::sum);
        findings.addAll(found);
    }

    int sent() {
        return sent;
    }

    int distinct() {
        return distinct.size();
    }

    /** How many of all got past limits, sign-in and permissions, from 0 to 1. */
    double insideShare() {
        return (double) inside / Math.max(1, sent);
    }

    List<Finding> findings() {
        return findings;
    }

    /** How often each status came with which code. */
    Map<String, Integer> codes() {
        return codes;
    }

    /** Operations of which not one case got past the door. */
    Set<String> neverReached() {
        return byOperation.entrySet().stream()
                .filter(one -> one.getValue()[0] == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Map<Kind, Integer> kinds() {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) kinds.put(kind, 0);
        findings.forEach(finding -> kinds.merge(finding.kind(), 1, Integer::sum));
        return kinds;
    }

    int operations() {
        return byOperation.size();
    }
}
