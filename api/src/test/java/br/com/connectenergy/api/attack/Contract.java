package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Operation.Body;
import br.com.connectenergy.api.attack.Operation.Parameter;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI file: its operations, and whether a value is what one of its schemas says. */
final class Contract {

    private final JsonNode root;
    private final JsonNode components;
    private final List<Operation> operations = new ArrayList<>();
    private final IdentityHashMap<JsonNode, Schema> compiled = new IdentityHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    Contract(JsonNode root) {
        this.root = root;
        this.components = withPlainTypes(root.at("/components").deepCopy());
        root.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                operations.add(operation(path.getKey(), operation.getKey(), operation.getValue()))));
    }

    List<Operation> operations() {
        return operations;
    }

    /** The schema itself, where the contract only names it. */
    JsonNode resolve(JsonNode schema) {
        return schema.has("$ref")
                ? resolve(root.at(schema.get("$ref").asString().substring(1)))
                : schema;
    }

    /** What is wrong with this value, in words; a field that the schema does not know is wrong too. */
    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>(breaches(schema, value));
        unknownFields(schema, value, "", faults);
        return faults;
    }

    /** The same, where more fields than the schema knows are no fault. */
    List<String> breaches(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("allOf").add(withPlainTypes(schema.deepCopy()));
        whole.set("components", components);
        return registry.getSchema(whole);
    }

    /** The validator takes the limits of a number only where its type is one word: "a number or null" is said by choice. */
    private static JsonNode withPlainTypes(JsonNode schema) {
        schema.forEach(Contract::withPlainTypes);
        boolean limited = schema.has("minimum") || schema.has("maximum");
        if (schema instanceof ObjectNode object
                && limited
                && object.path("type").isArray()) {
            ObjectNode number = object.deepCopy();
            number.put("type", object.get("type").get(0).asString());
            object.removeAll();
            ArrayNode choice = object.putArray("anyOf");
            choice.add(number);
            choice.addObject().put("type", "null");
        }
        return schema;
    }

    private void unknownFields(JsonNode named, JsonNode value, String where, List<String> faults) {
        JsonNode schema = resolve(named);
        if (value.isArray()) {
            value.forEach(item -> unknownFields(schema.path("items"), item, where + "[]", faults));
        }
        if (!value.isObject() || !schema.has("properties") || schema.has("additionalProperties")) {
            return;
        }
        value.properties().forEach(field -> {
            JsonNode known = schema.get("properties").get(field.getKey());
            if (known == null) {
                faults.add(where + "." + field.getKey() + ": not in the contract");
            } else {
                unknownFields(known, field.getValue(), where + "." + field.getKey(), faults);
            }
        });
    }

    private Operation operation(String path, String method, JsonNode node) {
        List<Parameter> parameters = node.path("parameters")
                .valueStream()
                .map(this::resolve)
                .map(one -> new Parameter(
                        one.at("/name").asString(),
                        one.at("/in").asString(),
                        one.at("/required").asBoolean(false),
                        resolve(one.path("schema"))))
                .toList();
        JsonNode request = resolve(node.path("requestBody"));
        Optional<Body> body = request.path("content").properties().stream()
                .findFirst()
                .map(content -> new Body(
                        content.getKey(),
                        content.getValue().path("schema"),
                        request.at("/required").asBoolean(false)));
        return new Operation(
                node.at("/operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                body,
                node.path("responses"));
    }
}
