package br.com.connectenergy.local.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The counts that surefire and failsafe write on the outermost element of a report. */
final class JunitXml {
    private JunitXml() {}

    static TestTotals read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream content = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            reader.nextTag();
            int tests = count(reader, "tests");
            int failed = count(reader, "failures") + count(reader, "errors");
            int skipped = count(reader, "skipped");
            reader.close();
            return new TestTotals(tests - failed - skipped, failed, skipped);
        } catch (XMLStreamException e) {
            throw new IOException(file + " is no test report", e);
        }
    }

    private static int count(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
