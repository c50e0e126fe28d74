package br.com.connectenergy.api.task;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms of the company's tasks, read once at start from the forms that are also deployed to the engine. */
@Component
class FormSchemas {

    private static final TypeReference<Map<String, Object>> SCHEMA = new TypeReference<>() {};
    private final Map<String, Map<String, Object>> schemas = new HashMap<>();

    FormSchemas(JsonMapper json, List<TaskDesk> desks) throws IOException {
        for (TaskDesk desk : desks) {
            schemas.put(desk.formId(), read(json, desk.formId()));
        }
    }

    Map<String, Object> of(TaskDesk desk) {
        return Map.copyOf(schemas.getOrDefault(desk.formId(), Map.of()));
    }

    /** The keys of the fields that the form asks for. */
    Set<String> keysOf(TaskDesk desk) {
        Set<String> keys = new HashSet<>();
        collect(of(desk), keys);
        return keys;
    }

    private static void collect(Map<?, ?> component, Set<String> keys) {
        if (component.get("key") instanceof String key) {
            keys.add(key);
        }
        if (component.get("components") instanceof List<?> children) {
            children.forEach(child -> collect((Map<?, ?>) child, keys));
        }
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
