package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Operation.Body;
import br.com.connectenergy.api.attack.Operation.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether a request, as it was sent, is one that the contract allows. */
final class Validity {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Contract contract;

    Validity(Contract contract) {
        this.contract = contract;
    }

    /** What is wrong with it; empty when nothing is. */
    Optional<String> fault(Case tried, Draft draft) {
        if (draft.broken) return Optional.of("a broken request was taken");
        return Stream.of(parameters(draft), tried.operation().body().flatMap(body -> body(body, draft)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> parameters(Draft draft) {
        for (Parameter parameter : draft.operation.parameters()) {
            List<String> values =
                    switch (parameter.in()) {
                        case "path" ->
                            draft.path.containsKey(parameter.name())
                                    ? List.of(draft.path.get(parameter.name()))
                                    : List.<String>of();
                        case "query" ->
                            draft.query.stream()
                                    .filter(one -> one.getKey().equals(parameter.name()))
                                    .map(Map.Entry::getValue)
                                    .toList();
                        default -> List.<String>of();
                    };
            if (parameter.required() && "query".equals(parameter.in()) && values.isEmpty())
                return Optional.of(parameter.name() + " is missing");
            for (String value : values) {
                // an empty optional parameter is none, and percent-escapes say something else than what stands there
                if (value.isBlank() || value.startsWith("%")) continue;
                if (!contract.breaches(parameter.schema(), typed(parameter.schema(), value))
                        .isEmpty()) return Optional.of(parameter.name() + " = " + value);
            }
        }
        return Optional.empty();
    }

    private Optional<String> body(Body body, Draft draft) {
        if (body.isForm()) return form(body, draft);
        byte[] bytes = draft.bytes();
        if (bytes == null || bytes.length == 0) return body.required() ? Optional.of("no body") : Optional.empty();
        try {
            List<String> faults = contract.faults(body.schema(), STRICT.readTree(withoutMark(bytes)));
            return faults.isEmpty() ? Optional.empty() : Optional.of(faults.toString());
        } catch (JacksonException noJson) {
            return Optional.of("no JSON");
        }
    }

    private Optional<String> form(Body body, Draft draft) {
        JsonNode schema = contract.resolve(body.schema());
        for (JsonNode required : schema.path("required")) {
            if (draft.form.parts.stream().noneMatch(part -> part.name().equals(required.asString())))
                return Optional.of(required.asString() + " is missing");
        }
        for (Form.Part part : draft.form.parts) {
            JsonNode known = schema.path("properties").path(part.name());
            boolean file = "binary".equals(known.path("format").asString(""));
            if (known.isMissingNode() || file) continue;
            String value = part.content();
            if (!contract.breaches(known, typed(contract.resolve(known), value)).isEmpty())
                return Optional.of(part.name() + " = " + value);
        }
        return Optional.empty();
    }

    /** RFC 8259 lets a reader skip the byte order mark. */
    private static String withoutMark(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static JsonNode typed(JsonNode schema, String text) {
        try {
            return switch (Samples.typeOf(schema)) {
                case "integer" -> JsonNodeFactory.instance.numberNode(Long.parseLong(text));
                case "number" -> JsonNodeFactory.instance.numberNode(new java.math.BigDecimal(text));
                case "boolean" -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
                case "array" -> JsonNodeFactory.instance.arrayNode().add(text);
                default -> JsonNodeFactory.instance.stringNode(text);
            };
        } catch (NumberFormatException noNumber) {
            return JsonNodeFactory.instance.stringNode(text);
        }
    }
}
