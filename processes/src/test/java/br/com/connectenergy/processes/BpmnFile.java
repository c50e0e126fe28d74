package br.com.connectenergy.processes;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The words of one model, read from its XML without the engine's own parser. */
public record BpmnFile(Document document) {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*(\\.\\w+)*(?!\\w*\\()");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "if", "then", "else", "and", "or");

    public static BpmnFile of(String processId) {
        return new BpmnFile(xml("/bpmn/" + processId + ".bpmn"));
    }

    static Document xml(String resource) {
        try (InputStream in = Objects.requireNonNull(BpmnFile.class.getResourceAsStream(resource), resource)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in);
        } catch (Exception unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }

    public String processId() {
        return elements(BPMN, "process").findFirst().orElseThrow().getAttribute("id");
    }

    public Set<String> jobTypes() {
        return sorted(Stream.concat(
                attributes(ZEEBE, "taskDefinition", "type"), attributes(ZEEBE, "executionListener", "type")));
    }

    public Set<String> messages() {
        return sorted(attributes(BPMN, "message", "name"));
    }

    public Set<String> errors() {
        return sorted(attributes(BPMN, "error", "errorCode"));
    }

    public Set<String> forms() {
        return sorted(attributes(ZEEBE, "formDefinition", "formId"));
    }

    public Set<String> decisions() {
        return sorted(attributes(ZEEBE, "calledDecision", "decisionId"));
    }

    public Set<String> userTasks() {
        return sorted(attributes(BPMN, "userTask", "id"));
    }

    public Set<String> caughtErrors() {
        Set<String> refs = sorted(elements(BPMN, "boundaryEvent")
                .flatMap(event -> elements(event, BPMN, "errorEventDefinition"))
                .map(definition -> definition.getAttribute("errorRef")));
        return sorted(elements(BPMN, "error")
                .filter(error -> refs.contains(error.getAttribute("id")))
                .map(error -> error.getAttribute("errorCode")));
    }

    /**
     * Variables that the model itself makes: results of decisions and targets of mappings. A mapping that only carries
     * a variable to another scope makes nothing.
     */
    public Set<String> mappedVariables() {
        Stream<Element> mappings = Stream.concat(elements(ZEEBE, "input"), elements(ZEEBE, "output"));
        return sorted(Stream.concat(
                attributes(ZEEBE, "calledDecision", "resultVariable"),
                mappings.filter(mapping -> !variables(
                                        mapping.getAttribute("source").substring(1))
                                .contains(mapping.getAttribute("target")))
                        .map(mapping -> mapping.getAttribute("target"))));
    }

    /** Variables that any expression of the model reads: conditions, timers, keys, due dates, sources of mappings. */
    public Set<String> readVariables() {
        Stream<String> texts = Stream.of(
                        elements(BPMN, "conditionExpression").map(Element::getTextContent),
                        elements(BPMN, "timeDate").map(Element::getTextContent),
                        elements(BPMN, "timeDuration").map(Element::getTextContent),
                        attributes(ZEEBE, "subscription", "correlationKey"),
                        attributes(ZEEBE, "taskSchedule", "dueDate"),
                        attributes(ZEEBE, "input", "source"),
                        attributes(ZEEBE, "output", "source"))
                .flatMap(expressions -> expressions);
        return sorted(texts.map(String::strip)
                .filter(text -> text.startsWith("="))
                .flatMap(text -> variables(text.substring(1)).stream()));
    }

    /** The first names of every path in a FEEL text; functions, words of the language and texts are left out. */
    public static Set<String> variables(String feel) {
        String bare =
                TEXT.matcher(feel).replaceAll("").replace("get or else(", "(").replace("list contains(", "(");
        Matcher names = NAME.matcher(bare);
        List<String> found = new ArrayList<>();
        while (names.find()) {
            String path = names.group();
            String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
            if (!WORDS.contains(root)) found.add(root);
        }
        return sorted(found.stream());
    }

    private Stream<String> attributes(String namespace, String name, String attribute) {
        return elements(namespace, name)
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty());
    }

    private Stream<Element> elements(String namespace, String name) {
        return elements(document.getDocumentElement(), namespace, name);
    }

    private static Stream<Element> elements(Element parent, String namespace, String name) {
        var nodes = parent.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }

    private static Set<String> sorted(Stream<String> values) {
        return values.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
