package br.com.connectenergy.workers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The BPMN files as XML: which jobs they ask for and which errors they catch. */
record ModelFiles(List<Document> documents) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    static ModelFiles load(String... names) {
        return new ModelFiles(Stream.of(names).map(ModelFiles::document).toList());
    }

    static List<String> namesOnTheClassPath() {
        try {
            var folder = Objects.requireNonNull(ModelFiles.class.getResource("/bpmn"))
                    .toURI();
            if (folder.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(folder, java.util.Map.of())) {
                    return names(jar.getPath("/bpmn"));
                }
            }
            return names(Path.of(folder));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    Set<String> jobTypes() {
        Set<String> types = new TreeSet<>();
        for (Document document : documents) {
            elements(document, ZEEBE, "taskDefinition").forEach(task -> types.add(task.getAttribute("type")));
            elements(document, ZEEBE, "executionListener").forEach(task -> types.add(task.getAttribute("type")));
        }
        return types;
    }

    Set<String> errorsCaughtAt(String jobType) {
        Set<String> codes = new TreeSet<>();
        for (Document document : documents) {
            List<String> tasks = elements(document, ZEEBE, "taskDefinition").stream()
                    .filter(task -> task.getAttribute("type").equals(jobType))
                    .map(task -> ((Element) task.getParentNode().getParentNode()).getAttribute("id"))
                    .toList();
            for (Element boundary : elements(document, BPMN, "boundaryEvent")) {
                if (tasks.contains(boundary.getAttribute("attachedToRef"))) {
                    errorRefs(boundary).forEach(ref -> codes.add(code(document, ref)));
                }
            }
        }
        return codes;
    }

    private static List<String> errorRefs(Element boundary) {
        return list(boundary.getElementsByTagNameNS(BPMN, "errorEventDefinition")).stream()
                .map(definition -> definition.getAttribute("errorRef"))
                .toList();
    }

    private static String code(Document document, String ref) {
        return elements(document, BPMN, "error").stream()
                .filter(error -> error.getAttribute("id").equals(ref))
                .map(error -> error.getAttribute("errorCode"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".bpmn".length())));
            return names;
        }
    }

    private static Document document(String name) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream stream = ModelFiles.class.getResourceAsStream("/bpmn/" + name + ".bpmn")) {
            return factory.newDocumentBuilder().parse(Objects.requireNonNull(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static List<Element> elements(Document document, String namespace, String name) {
        return list(document.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }
}
