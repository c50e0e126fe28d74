package br.com.connectenergy.api.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML of a deployed model, in and out. */
final class ModelFile {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private ModelFile() {}

    static Document read(String processId) {
        String path = "/bpmn/" + processId + ".bpmn";
        try (InputStream model = ModelFile.class.getResourceAsStream(path)) {
            if (model == null) {
                throw new IllegalStateException("model " + path + " is not on the class path");
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(model);
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("model " + path + " cannot be read", unreadable);
        }
    }

    static String write(Document model) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer printer = factory.newTransformer();
            printer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter text = new StringWriter();
            printer.transform(new DOMSource(model), new StreamResult(text));
            return text.toString();
        } catch (TransformerException unwritable) {
            throw new IllegalStateException("a model cannot be written", unwritable);
        }
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
