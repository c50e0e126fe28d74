package br.com.connectenergy.processes.engine;

import br.com.connectenergy.processes.ProcessModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of the models as JSON text, for a screen that draws them itself. */
public final class FormSchemas {
    private final Set<String> known;

    FormSchemas(List<ProcessModel> models) {
        this.known = models.stream().flatMap(model -> model.forms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty for a name that no model uses. */
    public Optional<String> schema(String formId) {
        return known.contains(formId) ? Optional.of(read("/forms/" + formId + ".form")) : Optional.empty();
    }

    private static String read(String file) {
        try (InputStream in = FormSchemas.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("missing on the class path: " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
