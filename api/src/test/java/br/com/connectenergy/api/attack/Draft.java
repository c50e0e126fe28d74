package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Operation.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One request while it is made: whole and valid at first, until a mutator has been at it. */
final class Draft {

    private static final String HOLE = "@@here@@";
    private static final String MISSING = "@@missing@@";
    final Operation operation;
    final Map<String, String> path = new LinkedHashMap<>();
    final List<Map.Entry<String, String>> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    final Form form = new Form();
    String method;
    String suffix = "";
    String rawQuery = "";

    @Nullable String target;

    @Nullable JsonNode json;

    byte @Nullable [] raw;
    String literal = "";

    /** The contract is broken for certain, whatever its schemas say of the fields. */
    boolean broken;

    /** Another operation, or none, may be what this asks for: only what holds for every answer is judged. */
    boolean elsewhere;

    Draft(Operation operation) {
        this.operation = operation;
        this.method = operation.method();
    }

    /** Puts this literal, which need not be JSON, where the field is. */
    void write(List<String> field, String text) {
        literal = text;
        replace(field, HOLE);
    }

    void remove(List<String> field) {
        replace(field, MISSING);
    }

    private void replace(List<String> field, String mark) {
        JsonNode at = json == null ? JsonNodeFactory.instance.objectNode() : json;
        for (int i = 0; i < field.size() - 1; i++) {
            at = at.isArray() ? at.path(Integer.parseInt(field.get(i))) : at.path(field.get(i));
        }
        String last = field.getLast();
        if (at instanceof ArrayNode array && !array.isEmpty()) {
            if (MISSING.equals(mark)) array.remove(0);
            else array.set(0, mark);
        } else if (at instanceof ObjectNode object) {
            if (MISSING.equals(mark)) object.remove(last);
            else object.put(last, mark);
        }
    }

    byte @Nullable [] bytes() {
        if (raw != null) {
            return raw;
        }
        if (operation.body().map(Operation.Body::isForm).orElse(false)) {
            return form.bytes();
        }
        return json == null
                ? null
                : json.toString().replace("\"" + HOLE + "\"", literal).getBytes(StandardCharsets.UTF_8);
    }

    String targetText() {
        if (target != null) {
            return target;
        }
        String address = operation.path();
        for (Parameter parameter : operation.in("path")) {
            String value = path.getOrDefault(parameter.name(), Samples.NOBODY);
            address = address.replace("{" + parameter.name() + "}", encoded(value));
        }
        String asked = query.stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        String all = asked.isEmpty() || rawQuery.isEmpty() ? asked + rawQuery : asked + "&" + rawQuery;
        return address + suffix + (all.isEmpty() ? "" : "?" + all);
    }

    /** Percent-encoded, but for what a test wrote percent-encoded itself. */
    static String encoded(String value) {
        return value.startsWith("%")
                ? value
                : URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
