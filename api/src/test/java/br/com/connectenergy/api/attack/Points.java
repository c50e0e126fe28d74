package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Operation.Body;
import br.com.connectenergy.api.attack.Operation.Parameter;
import br.com.connectenergy.api.attack.Point.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every place of an operation where bad input can go. */
final class Points {

    private static final int DEEPEST = 6;
    private static final JsonNode ANY = JsonNodeFactory.instance.objectNode();
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Cookie",
            "X-XSRF-TOKEN",
            "Origin",
            "Referer",
            "traceparent",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "If-Match",
            "Range",
            "Idempotency-Key",
            "User-Agent",
            "X-HTTP-Method-Override",
            "Host");
    private final Contract contract;

    Points(Contract contract) {
        this.contract = contract;
    }

    List<Point> of(Operation operation) {
        List<Point> points = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            // cookies are all in one header, which is attacked as such
            if ("cookie".equals(parameter.in())) continue;
            points.add(new Point(
                    Place.valueOf(parameter.in().toUpperCase(Locale.ROOT)),
                    parameter.name(),
                    List.of(),
                    parameter.schema()));
        }
        operation.body().ifPresent(body -> ofBody(body, points));
        HEADERS.forEach(header -> points.add(new Point(Place.HEADER, header, List.of(), ANY)));
        points.add(new Point(Place.REQUEST, "request", List.of(), ANY));
        return points;
    }

    private void ofBody(Body body, List<Point> points) {
        if (body.isForm()) {
            contract.resolve(body.schema())
                    .path("properties")
                    .properties()
                    .forEach(part -> points.add(
                            new Point(Place.PART, part.getKey(), List.of(), contract.resolve(part.getValue()))));
            points.add(new Point(Place.FORM, "form", List.of(), body.schema()));
        } else {
            fields(body.schema(), List.of(), points);
            points.add(new Point(Place.JSON_BODY, "body", List.of(), body.schema()));
        }
    }

    private void fields(JsonNode named, List<String> path, List<Point> points) {
        JsonNode schema = contract.resolve(named);
        if (!path.isEmpty()) {
            points.add(new Point(Place.FIELD, String.join(".", path), path, schema));
        }
        if (path.size() >= DEEPEST) {
            return;
        }
        schema.path("properties")
                .properties()
                .forEach(field -> fields(field.getValue(), and(path, field.getKey()), points));
        if (schema.has("items")) {
            fields(schema.get("items"), and(path, "0"), points);
        }
        Stream.of("allOf", "oneOf", "anyOf")
                .flatMap(way -> schema.path(way).valueStream())
                .map(contract::resolve)
                .flatMap(way -> way.path("properties").propertyStream())
                .forEach(field -> fields(field.getValue(), and(path, field.getKey()), points));
    }

    private static List<String> and(List<String> path, String next) {
        return Stream.concat(path.stream(), Stream.of(next)).toList();
    }
}
