package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.People;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole and valid value for every schema of the contract; what only the domain knows stands in a small book by name. */
final class Samples {

    static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final Contract contract;
    private final Map<String, Supplier<String>> book;

    Samples(Contract contract, String termsVersion) {
        this.contract = contract;
        this.book = Map.ofEntries(
                Map.entry("cnpj", Companies::freshCnpj),
                Map.entry("password", () -> People.PASSWORD),
                Map.entry("currentPassword", () -> People.PASSWORD),
                Map.entry("newPassword", () -> "outra ventania sobre 19 telhas"),
                Map.entry("termsVersion", () -> termsVersion),
                Map.entry("email", () -> "pessoa." + Companies.freshCnpj() + "@amostra.example"),
                Map.entry("displayName", () -> "Maria Reis"),
                Map.entry("representativeName", () -> "Maria da Silva"),
                Map.entry("street", () -> "Avenida Paulista, 1000"),
                Map.entry("licenceExpiresOn", () -> "2040-12-31"),
                Map.entry("token", () -> "x".repeat(43)),
                Map.entry("code", () -> "000000"));
    }

    JsonNode valueOf(String name, JsonNode named) {
        JsonNode schema = contract.resolve(named);
        Supplier<String> known = book.get(name);
        if (known != null) {
            return JSON.stringNode(known.get());
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("example")) {
            return schema.get("example");
        }
        for (String way : new String[] {"allOf", "oneOf", "anyOf"}) {
            if (schema.has(way)) {
                return valueOf(name, schema.get(way).get(0));
            }
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            default -> JSON.stringNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> object.set(field.getKey(), valueOf(field.getKey(), field.getValue())));
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        return JSON.arrayNode().add(valueOf(name, schema.path("items")));
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> NOBODY;
            case "date" -> "2030-12-31";
            case "date-time" -> "2026-10-01T00:00:00Z";
            case "email" -> "pessoa@amostra.example";
            case "uri" -> "https://amostra.example/";
            default -> schema.path("pattern").asString("").startsWith("[0-9]") ? "1" : "texto";
        };
    }

    static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString(schema.has("properties") ? "object" : "string");
    }
}
