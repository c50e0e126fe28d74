package br.com.connectenergy.processes;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The rows of a file of decisions, read from its XML. */
public record DmnFile(Document document) {
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    public static DmnFile of(String decisionId) {
        return new DmnFile(BpmnFile.xml("/dmn/" + decisionId + ".dmn"));
    }

    public Set<String> rows() {
        Set<String> rows = new TreeSet<>();
        var found = document.getElementsByTagNameNS(DMN, "rule");
        for (int index = 0; index < found.getLength(); index++) {
            rows.add(((Element) found.item(index)).getAttribute("id"));
        }
        return rows;
    }
}
