package br.com.connectenergy.api.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A multipart body, part by part, as wrong as it is asked to be. */
final class Form {

    static final String BOUNDARY = "attack-boundary-5d20";
    final List<Part> parts = new ArrayList<>();
    String end = "\r\n--" + BOUNDARY + "--\r\n";

    /** A part with a file name is a file. */
    record Part(String name, String fileName, String type, String content) {

        Part named(String other) {
            return new Part(name, other, type, content);
        }

        Part holding(String other) {
            return new Part(name, fileName, type, other);
        }

        Part typed(String other) {
            return new Part(name, fileName, other, content);
        }
    }

    void field(String name, String value) {
        parts.add(new Part(name, "", "", value));
    }

    void file(String name, String content) {
        parts.add(new Part(name, "documento.pdf", "application/pdf", content));
    }

    void drop(String name) {
        parts.removeIf(part -> part.name().equals(name));
    }

    void replaceFiles(java.util.function.UnaryOperator<Part> change) {
        parts.replaceAll(part -> part.fileName().isEmpty() ? part : change.apply(part));
    }

    byte[] bytes() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            body.writeBytes(
                    utf8("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\""));
            if (!part.fileName().isEmpty()) {
                body.writeBytes(utf8("; filename=\"" + part.fileName() + "\"\r\nContent-Type: " + part.type()));
            }
            body.writeBytes(utf8("\r\n\r\n"));
            body.writeBytes(utf8(part.content()));
        }
        body.writeBytes(utf8(end));
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
