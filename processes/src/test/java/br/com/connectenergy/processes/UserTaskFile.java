package br.com.connectenergy.processes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One user task of a model, read from its XML. */
public record UserTaskFile(Element element) {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    public static List<UserTaskFile> of(BpmnFile file) {
        return elements(file.document().getDocumentElement(), BPMN, "userTask")
                .map(UserTaskFile::new)
                .toList();
    }

    public String formId() {
        return only("formDefinition").getAttribute("formId");
    }

    public String candidateGroups() {
        return only("assignmentDefinition").getAttribute("candidateGroups");
    }

    public Set<String> inputs() {
        Set<String> targets = new TreeSet<>();
        elements(element, ZEEBE, "input").forEach(input -> targets.add(input.getAttribute("target")));
        return targets;
    }

    public String input(String target) {
        return elements(element, ZEEBE, "input")
                .filter(input -> input.getAttribute("target").equals(target))
                .map(input -> input.getAttribute("source"))
                .findFirst()
                .orElseThrow();
    }

    public String listener(String event) {
        return elements(element, ZEEBE, "executionListener")
                .filter(listener -> listener.getAttribute("eventType").equals(event))
                .map(listener -> listener.getAttribute("type"))
                .findFirst()
                .orElseThrow();
    }

    private Element only(String name) {
        return elements(element, ZEEBE, name).findFirst().orElseThrow();
    }

    private static Stream<Element> elements(Element parent, String namespace, String name) {
        var nodes = parent.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }

    @Override
    public String toString() {
        return element.getAttribute("id");
    }
}
