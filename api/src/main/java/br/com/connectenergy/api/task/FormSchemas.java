package br.com.connectenergy.api.task;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms of the company's tasks, read once at start from the forms that are also deployed to the engine. */
@Component
class FormSchemas {

    private static final TypeReference<Map<String, Object>> SCHEMA = new TypeReference<>() {};
    private final Map<CompanyTask, Map<String, Object>> schemas = new EnumMap<>(CompanyTask.class);

    FormSchemas(JsonMapper json) throws IOException {
        for (CompanyTask task : CompanyTask.values()) {
            schemas.put(task, read(json, task.formId()));
        }
    }

    Map<String, Object> of(CompanyTask task) {
        return Map.copyOf(schemas.getOrDefault(task, Map.of()));
    }

    private static Map<String, Object> read(JsonMapper json, String formId) throws IOException {
        try (InputStream form = FormSchemas.class.getResourceAsStream("/forms/" + formId + ".form")) {
            if (form == null) {
                throw new IllegalStateException("form " + formId + " is not on the class path");
            }
            return json.readValue(form, SCHEMA);
        }
    }
}
