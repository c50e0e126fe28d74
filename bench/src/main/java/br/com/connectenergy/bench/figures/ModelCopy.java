package br.com.connectenergy.bench.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The verification model under names of its own: same elements, same decision, same forms, but its messages and jobs
 * meet only the workers of a measurement.
 */
record ModelCopy(String name) {
    private static final String MODEL = "bpmn/registration-verification.bpmn";

    String fileName() {
        return name + "-registration-verification.bpmn";
    }

    byte[] bytes() {
        return new String(resource(MODEL), UTF_8)
                .replace("id=\"registration-verification\"", "id=\"" + name + "-registration-verification\"")
                .replace(
                        "bpmnElement=\"registration-verification\"",
                        "bpmnElement=\"" + name + "-registration-verification\"")
                .replace("type=\"registration.", "type=\"" + name + ".")
                .replace("type=\"task.", "type=\"" + name + ".task-")
                .replace("name=\"registration.", "name=\"" + name + ".")
                .getBytes(UTF_8);
    }

    String jobType(String registrationType) {
        return registrationType.replaceFirst("^registration\\.", name + ".");
    }

    static byte[] resource(String path) {
        try (InputStream in = ModelCopy.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException(path + " is not on the class path");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
