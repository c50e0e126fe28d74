package br.com.connectenergy.api.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A model without what makes it work: only what is drawn stays. Whatever is not named here is left out, so that a model
 * that learns something new never shows it by accident.
 */
final class PublicPicture {

    private static final Set<String> DRAWN = Set.of(
            "definitions",
            "process",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "serviceTask",
            "userTask",
            "receiveTask",
            "sendTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "messageEventDefinition",
            "timerEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "signalEventDefinition",
            "BPMNDiagram",
            "BPMNPlane",
            "BPMNShape",
            "BPMNEdge",
            "BPMNLabel",
            "Bounds",
            "waypoint");
    private static final Set<String> SAID = Set.of(
            "id",
            "name",
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "cancelActivity",
            "default",
            "triggeredByEvent",
            "targetNamespace",
            "bpmnElement",
            "isMarkerVisible",
            "isExpanded",
            "isHorizontal",
            "x",
            "y",
            "width",
            "height");
    private static final Set<String> NAMESPACES = Set.of(
            ModelFile.BPMN,
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");

    private PublicPicture() {}

    static String of(Document model) {
        strip(model.getDocumentElement());
        return ModelFile.write(model);
    }

    private static void strip(Element element) {
        for (Attr attribute : attributesOf(element)) {
            boolean prefix = attribute.getName().startsWith("xmlns:") && NAMESPACES.contains(attribute.getValue());
            boolean said = attribute.getNamespaceURI() == null && SAID.contains(attribute.getName());
            if (!prefix && !said) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Node child : childrenOf(element)) {
            if (child instanceof Element inner && isDrawn(inner)) {
                strip(inner);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                element.removeChild(child);
            }
        }
    }

    private static boolean isDrawn(Element element) {
        return NAMESPACES.contains(element.getNamespaceURI()) && DRAWN.contains(element.getLocalName());
    }

    private static List<Attr> attributesOf(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.add((Attr) map.item(i));
        }
        return attributes;
    }

    private static List<Node> childrenOf(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
