package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Point.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bad values: texts for every place that takes a value, and what is no text for the fields of a body. */
final class Values {

    /** What must never come back in a header or as a page. */
    static final String MARK = "attackmark";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Place> FIELD = EnumSet.of(Place.FIELD);
    private static final Set<Place> EVERY = EnumSet.of(Place.PATH, Place.QUERY, Place.HEADER, Place.FIELD, Place.PART);

    private Values() {}

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>();
        Texts.ALL.forEach((name, text) -> all.add(text(name, text)));
        LITERALS.forEach((name, literal) -> all.add(literal(name, literal)));
        all.addAll(List.of(
                new Mutation(
                        "missing", EnumSet.of(Place.FIELD, Place.QUERY, Place.HEADER, Place.PART), Values::leaveOut),
                new Mutation(
                        "longer-by-one",
                        EVERY,
                        point -> point.schema().has("maxLength"),
                        (draft, point) -> put(
                                draft,
                                point,
                                "a".repeat(point.schema().get("maxLength").asInt() + 1))),
                new Mutation(
                        "below-minimum",
                        EVERY,
                        point -> point.schema().has("minimum"),
                        (draft, point) -> bare(
                                draft,
                                point,
                                Long.toString(point.schema().get("minimum").asLong() - 1))),
                new Mutation(
                        "above-maximum",
                        EVERY,
                        point -> point.schema().has("maximum"),
                        (draft, point) -> bare(
                                draft,
                                point,
                                Long.toString(point.schema().get("maximum").asLong() + 1))),
                new Mutation(
                        "enum-in-another-case",
                        EVERY,
                        Values::hasTextEnum,
                        (draft, point) -> put(
                                draft,
                                point,
                                otherCase(point.schema().get("enum").get(0).asString()))),
                new Mutation(
                        "enum-cut-short",
                        EVERY,
                        Values::hasTextEnum,
                        (draft, point) -> put(
                                draft,
                                point,
                                shorter(point.schema().get("enum").get(0).asString()))),
                new Mutation(
                        "same-item-twice",
                        FIELD,
                        point -> point.schema().has("items"),
                        (draft, point) -> again(draft, point, 2)),
                new Mutation(
                        "a-thousand-items",
                        FIELD,
                        point -> point.schema().has("items"),
                        (draft, point) -> again(draft, point, 1000)),
                new Mutation("in-an-array", FIELD, (draft, point) -> wrap(draft, point, "[", "]")),
                new Mutation("in-an-object", FIELD, (draft, point) -> wrap(draft, point, "{\"$ne\":", "}"))));
        return all;
    }

    private static final Map<String, String> LITERALS = Map.ofEntries(
            Map.entry("null", "null"),
            Map.entry("true", "true"),
            Map.entry("zero", "0"),
            Map.entry("minus-one", "-1"),
            Map.entry("fraction", "0.1"),
            Map.entry("over-long", "9223372036854775808"),
            Map.entry("over-double", "1e400"),
            Map.entry("many-digits", "9".repeat(4000)),
            Map.entry("not-a-number", "NaN"),
            Map.entry("octal", "0777"),
            Map.entry("empty-array", "[]"),
            Map.entry("empty-object", "{}"),
            Map.entry("array-of-null", "[null]"),
            Map.entry("deep-arrays", "[".repeat(2000) + "]".repeat(2000)),
            Map.entry("class-name", "{\"@class\":\"java.lang.Runtime\",\"@type\":\"java.lang.Runtime\"}"),
            Map.entry("lone-surrogate", "\"\\ud800\""),
            Map.entry("nul-escape", "\"a\\u0000b\""),
            Map.entry("raw-newline", "\"a\nb\""),
            Map.entry("bad-escape", "\"\\x41\""));

    private static Mutation text(String name, String text) {
        return new Mutation(name, EVERY, (draft, point) -> put(draft, point, text));
    }

    private static Mutation literal(String name, String literal) {
        return new Mutation(name, FIELD, (draft, point) -> draft.write(point.path(), literal));
    }

    private static void put(Draft draft, Point point, String text) {
        set(draft, point, text, JSON.writeValueAsString(text));
    }

    private static void bare(Draft draft, Point point, String number) {
        set(draft, point, number, number);
    }

    private static void set(Draft draft, Point point, String text, String literal) {
        switch (point.place()) {
            case PATH -> draft.path.put(point.name(), text);
            case QUERY -> {
                draft.query.removeIf(one -> one.getKey().equals(point.name()));
                draft.query.add(Map.entry(point.name(), text));
            }
            case HEADER -> draft.headers.put(point.name(), text);
            case PART -> {
                draft.form.drop(point.name());
                draft.form.field(point.name(), text);
            }
            default -> draft.write(point.path(), literal);
        }
    }

    private static void leaveOut(Draft draft, Point point) {
        switch (point.place()) {
            case QUERY -> draft.query.removeIf(one -> one.getKey().equals(point.name()));
            case HEADER -> draft.headers.remove(point.name());
            case PART -> draft.form.drop(point.name());
            default -> draft.remove(point.path());
        }
    }

    private static void again(Draft draft, Point point, int times) {
        JsonNode item = valueAt(draft, point).path(0);
        draft.write(point.path(), "[" + (item + ",").repeat(times - 1) + item + "]");
    }

    private static void wrap(Draft draft, Point point, String before, String after) {
        draft.write(point.path(), before + valueAt(draft, point) + after);
    }

    private static JsonNode valueAt(Draft draft, Point point) {
        JsonNode all = draft.json == null ? JSON.createObjectNode() : draft.json;
        return all.at("/" + String.join("/", point.path()));
    }

    private static boolean hasTextEnum(Point point) {
        return point.schema().path("enum").path(0).isString();
    }

    private static String otherCase(String value) {
        String lower = value.toLowerCase(java.util.Locale.ROOT);
        return lower.equals(value) ? value.toUpperCase(java.util.Locale.ROOT) : lower;
    }

    private static String shorter(String value) {
        return value.substring(0, value.length() - 1);
    }
}
