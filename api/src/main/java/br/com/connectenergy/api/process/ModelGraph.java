package br.com.connectenergy.api.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How the elements of a model follow each other; a boundary event follows the task it is attached to. */
final class ModelGraph {

    /** An element as it is drawn, and whether the company acts in it. */
    record Node(String id, String name, String type, boolean company) {

        /** What we have a record of whenever the process comes through. */
        boolean isRecorded() {
            return type.equals("serviceTask") || type.equals("userTask");
        }

        boolean isStep() {
            return type.endsWith("Task") || type.endsWith("Event");
        }

        boolean isEnd() {
            return type.equals("endEvent");
        }

        boolean isGateway() {
            return type.endsWith("Gateway");
        }
    }

    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    private static final String COMPANY = "company";

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<String>> flows = new HashMap<>();
    private final Map<String, List<String>> boundaries = new HashMap<>();

    ModelGraph(Document model) {
        for (Element process : ModelFile.children(model.getDocumentElement())) {
            if ("process".equals(process.getLocalName())) {
                ModelFile.children(process).forEach(this::add);
            }
        }
    }

    private void add(Element element) {
        String id = element.getAttribute("id");
        if ("sequenceFlow".equals(element.getLocalName())) {
            link(flows, element.getAttribute("sourceRef"), element.getAttribute("targetRef"));
        } else if (!id.isEmpty()) {
            nodes.put(id, new Node(id, element.getAttribute("name"), element.getLocalName(), isForCompany(element)));
            if (element.hasAttribute("attachedToRef")) {
                link(boundaries, element.getAttribute("attachedToRef"), id);
            }
        }
    }

    /** Tasks of the candidate group that the portal answers for; all other tasks are staff's. */
    private static boolean isForCompany(Element element) {
        var assignments = element.getElementsByTagNameNS(ZEEBE, "assignmentDefinition");
        return assignments.getLength() > 0
                && COMPANY.equals(((Element) assignments.item(0)).getAttribute("candidateGroups"));
    }

    private static void link(Map<String, List<String>> links, String from, String to) {
        links.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
    }

    Optional<Node> find(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    String start() {
        return nodes.values().stream()
                .filter(node -> node.type().equals("startEvent"))
                .map(Node::id)
                .findFirst()
                .orElseThrow();
    }

    /** The elements that follow by a drawn arrow. */
    List<Node> after(String id) {
        return flows.getOrDefault(id, List.of()).stream()
                .flatMap(next -> find(next).stream())
                .toList();
    }

    /** The shortest way between two elements through what we have no record of, without both ends. */
    Optional<List<Node>> between(String from, String to) {
        Deque<List<Node>> ways = new ArrayDeque<>(List.of(List.of()));
        Set<String> seen = new HashSet<>(Set.of(from));
        while (!ways.isEmpty()) {
            List<Node> way = ways.removeFirst();
            for (Node next : nextOf(way.isEmpty() ? from : way.getLast().id())) {
                if (next.id().equals(to)) {
                    return Optional.of(way);
                }
                if (!next.isRecorded() && seen.add(next.id())) {
                    List<Node> longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.addLast(longer);
                }
            }
        }
        return Optional.empty();
    }

    private List<Node> nextOf(String id) {
        List<Node> next = new ArrayList<>(after(id));
        boundaries.getOrDefault(id, List.of()).forEach(event -> find(event).ifPresent(next::add));
        return next;
    }
}
