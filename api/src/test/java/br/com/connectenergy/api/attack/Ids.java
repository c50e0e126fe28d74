package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.attack.Operation.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The ids that a caller is shown, found by asking everything that the caller may read; kept under the word they stand under. */
final class Ids {

    private final Map<String, List<String>> found = new HashMap<>();

    static Ids of(Contract contract, Seat seat) {
        Ids ids = new Ids();
        String own = seat.guest().registration();
        if (!own.isEmpty()) ids.add("registrations", own.substring(own.lastIndexOf('/') + 1));
        // what the first round shows leads to what the second asks for
        for (int round = 0; round < 2; round++) {
            for (Operation operation : contract.operations()) {
                boolean first = operation.in("path").isEmpty();
                if (operation.changesSomething() || first != (round == 0) || !seat.reaches(operation)) continue;
                ids.pathOf(operation)
                        .ifPresent(path -> ids.read(seat.guest().browser().get(path), path));
            }
        }
        return ids;
    }

    /** The path with ids that the caller knows, unless one is missing. */
    Optional<String> pathOf(Operation operation) {
        String path = operation.path();
        for (Parameter parameter : operation.in("path")) {
            Optional<String> id = of(operation, parameter);
            if (id.isEmpty()) return Optional.empty();
            path = path.replace("{" + parameter.name() + "}", Draft.encoded(id.get()));
        }
        return Optional.of(path);
    }

    /** By the name of the parameter, else by the word before it in the path: {@code /sessions/{id}}. */
    Optional<String> of(Operation operation, Parameter parameter) {
        if (parameter.schema().has("enum"))
            return Optional.of(parameter.schema().get("enum").get(0).asString());
        String before = operation.path().substring(0, operation.path().indexOf("{" + parameter.name() + "}") - 1);
        String word = before.substring(before.lastIndexOf('/') + 1);
        return Stream.of("id".equals(parameter.name()) ? word : parameter.name(), word)
                .map(this::named)
                .flatMap(Optional::stream)
                .filter(id -> fits(parameter, id))
                .findFirst();
    }

    private static boolean fits(Parameter parameter, String id) {
        String pattern = parameter.schema().path("pattern").asString(".*");
        boolean uuid = "uuid".equals(parameter.schema().path("format").asString(""));
        return id.matches(uuid ? "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}" : pattern);
    }

    /** For a field of a body such as {@code registrationId}. */
    Optional<String> named(String word) {
        List<String> ids = found.getOrDefault(word, List.of());
        if (ids.isEmpty() && word.endsWith("Id"))
            ids = found.getOrDefault(word.substring(0, word.length() - 2) + "s", List.of());
        return ids.stream().findFirst();
    }

    private void read(Answer answer, String path) {
        if (answer.status() != 200 || !answer.header("Content-Type").startsWith("application/json")) return;
        try {
            collect(answer.json(), path.substring(path.lastIndexOf('/') + 1));
        } catch (JacksonException noJson) {
            throw new IllegalStateException(path + " is no JSON", noJson);
        }
    }

    private void collect(JsonNode node, String word) {
        if (node.isArray()) node.forEach(item -> collect(item, word));
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode() && !value.isNull()) {
                if ("id".equals(field.getKey())) add(word, value.asString());
                if (field.getKey().endsWith("Id")) add(field.getKey(), value.asString());
            } else {
                collect(value, field.getKey());
            }
        });
    }

    private void add(String word, String id) {
        List<String> known = found.computeIfAbsent(word, fresh -> new ArrayList<>());
        if (!known.contains(id)) known.add(id);
    }
}
