package br.com.connectenergy.core.shared;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Flat maps of facts as JSON text, as they are kept in {@code jsonb} columns. */
public final class JsonFacts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private JsonFacts() {}

    public static String write(Map<String, ?> facts) {
        return MAPPER.writeValueAsString(facts);
    }

    public static Map<String, Object> read(String json) {
        return MAPPER.readValue(json, FACTS);
    }
}
