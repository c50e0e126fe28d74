package br.com.connectenergy.api.process;

import br.com.connectenergy.api.process.ModelGraph.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a process stands: what we have records of, and between two records the one way that leads from the first to the
 * second. After the last record the process is where its arrows lead without a choice.
 */
final class Progress {

    /** An element in the order in which the process came to it. */
    record Step(
            Node node,
            boolean over,
            @Nullable Instant at,
            @Nullable Instant dueAt) {}

    private final ModelGraph graph;
    private final List<Step> steps = new ArrayList<>();

    Progress(ModelGraph graph, List<Visit> visits) {
        this.graph = graph;
        List<Visit> known = visits.stream()
                .filter(visit -> graph.find(visit.elementId()).isPresent())
                .toList();
        boolean[] goesOn = new boolean[known.size()];
        for (int i = 0; i < known.size(); i++) {
            Visit visit = known.get(i);
            arrive(known, i, goesOn);
            steps.add(new Step(graph.find(visit.elementId()).orElseThrow(), visit.over(), visit.at(), visit.dueAt()));
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).over() && !known.get(i).takenAway() && !goesOn[i]) {
                goOn(known.get(i).elementId());
            }
        }
    }

    /** The newest earlier visit that leads here is where the process came from. */
    private void arrive(List<Visit> visits, int index, boolean[] goesOn) {
        String here = visits.get(index).elementId();
        for (int i = index - 1; i >= 0; i--) {
            Optional<List<Node>> way = graph.between(visits.get(i).elementId(), here);
            if (way.isPresent()) {
                goesOn[i] = true;
                way.get().forEach(this::passed);
                return;
            }
        }
        passed(graph.find(graph.start()).orElseThrow());
        graph.between(graph.start(), here).orElse(List.of()).forEach(this::passed);
    }

    private void goOn(String from) {
        String here = from;
        for (List<Node> next = graph.after(here); next.size() == 1; next = graph.after(here)) {
            Node node = next.getFirst();
            boolean gone =
                    node.isEnd() || (node.isGateway() && graph.after(node.id()).size() == 1);
            if (!gone) {
                steps.add(new Step(node, false, null, null));
                return;
            }
            passed(node);
            here = node.id();
        }
    }

    private void passed(Node node) {
        steps.add(new Step(node, true, null, null));
    }

    /** The steps that mean something to a reader, each visit on its own line. */
    List<Step> steps() {
        return steps.stream()
                .filter(step -> step.node().isStep() && !step.node().name().isBlank())
                .toList();
    }

    List<String> active() {
        return ids(steps.stream().filter(step -> !step.over()).toList());
    }

    /** Without what the process came back to and is in right now. */
    List<String> done() {
        List<String> active = active();
        return ids(steps.stream().filter(Step::over).toList()).stream()
                .filter(id -> !active.contains(id))
                .toList();
    }

    private static List<String> ids(List<Step> steps) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        steps.forEach(step -> ids.add(step.node().id()));
        return List.copyOf(ids);
    }
}
