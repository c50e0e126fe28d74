package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Point.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Bad bodies as a whole: JSON that is none, too much of it, more than was asked for, or called something else. */
final class Bodies {

    private static final Set<Place> JSON_BODY = EnumSet.of(Place.JSON_BODY);

    private Bodies() {}

    static List<Mutation> all() {
        return List.of(
                broken("no-body", body -> ""),
                broken("body-null", body -> "null"),
                broken("body-array", body -> "[" + body + "]"),
                broken("body-text", body -> "\"texto\""),
                broken("body-number", body -> "42"),
                broken("cut-off", body -> body.substring(0, body.length() - 1)),
                broken("more-after-it", body -> body + "{}"),
                broken("comment", body -> body.replaceFirst("\\{", "{/* x */")),
                broken("single-quotes", body -> body.replace('"', '\'').isEmpty() ? "'" : "{'a':'b'}"),
                broken("trailing-comma", body -> body.substring(0, body.length() - 1) + ",}"),
                broken("only-a-brace", body -> "{"),
                broken("deep-objects", body -> "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000)),
                broken("same-key-twice", Bodies::firstFieldTwice),
                broken("over-the-limit", body -> "{\"a\":\"" + "x".repeat(70_000) + "\"}"),
                broken("many-keys", Bodies::manyKeys),
                known(
                        "mass-assignment",
                        body -> with(body, "\"role\":\"ADMIN\",\"owner\":true,\"state\":\"APPROVED\"")),
                known(
                        "mass-assignment-ids",
                        body -> with(body, "\"id\":\"" + Samples.NOBODY + "\",\"accountId\":\"1\"")),
                known("prototype", body -> with(body, "\"__proto__\":{\"admin\":true},\"constructor\":1")),
                known("class-field", body -> with(body, "\"class\":\"java.lang.Runtime\",\"@type\":\"x\"")),
                typed("as-text", "text/plain"),
                typed("as-form", "application/x-www-form-urlencoded"),
                typed("as-xml", "application/xml"),
                typed("as-yaml", "application/yaml"),
                typed("as-java", "application/x-java-serialized-object"),
                typed("without-type", ""),
                encoded("utf-16", StandardCharsets.UTF_16, "application/json"),
                encoded("latin-1-bytes", StandardCharsets.ISO_8859_1, "application/json"),
                new Mutation(
                        "gzip-that-is-none",
                        JSON_BODY,
                        (draft, point) -> draft.headers.put("Content-Encoding", "gzip")),
                new Mutation(
                        "byte-order-mark",
                        JSON_BODY,
                        (draft, point) -> draft.raw = ("\uFEFF" + textOf(draft)).getBytes(StandardCharsets.UTF_8)),
                new Mutation("xml-entity", JSON_BODY, (draft, point) -> {
                    draft.headers.put("Content-Type", "application/xml");
                    draft.raw = Texts.XML.getBytes(StandardCharsets.UTF_8);
                    draft.broken = true;
                }));
    }

    private static Mutation broken(String name, UnaryOperator<String> change) {
        return new Mutation(name, JSON_BODY, (draft, point) -> {
            draft.raw = change.apply(textOf(draft)).getBytes(StandardCharsets.UTF_8);
            draft.broken = true;
        });
    }

    /** Valid or not is for the schema to say: some bodies take any field. */
    private static Mutation known(String name, UnaryOperator<String> change) {
        return new Mutation(
                name,
                JSON_BODY,
                (draft, point) -> draft.raw = change.apply(textOf(draft)).getBytes(StandardCharsets.UTF_8));
    }

    private static Mutation typed(String name, String type) {
        return new Mutation(name, JSON_BODY, (draft, point) -> {
            draft.headers.put("Content-Type", type);
            draft.broken = true;
        });
    }

    private static Mutation encoded(String name, Charset charset, String type) {
        return new Mutation(name, JSON_BODY, (draft, point) -> {
            draft.headers.put("Content-Type", type);
            draft.raw = with(textOf(draft), "\"á\":\"é\"").getBytes(charset);
            draft.broken = true;
        });
    }

    private static String firstFieldTwice(String body) {
        int end = body.indexOf(',') < 0 ? body.length() - 1 : body.indexOf(',');
        String first = body.substring(1, end);
        return first.chars().filter(letter -> letter == '[' || letter == '{').count() > 0 || first.isEmpty()
                ? "{\"a\":1,\"a\":2}"
                : "{" + first + "," + body.substring(1);
    }

    private static String manyKeys(String body) {
        StringBuilder keys = new StringBuilder(body.length() + 60_000);
        for (int i = 0; i < 5_000; i++) {
            keys.append(",\"k").append(i).append("\":1");
        }
        return "{\"k\":1" + keys + "}";
    }

    private static String with(String body, String more) {
        return body.length() < 3 ? "{" + more + "}" : "{" + more + "," + body.substring(1);
    }

    private static String textOf(Draft draft) {
        byte[] bytes = draft.bytes();
        return bytes == null ? "{}" : new String(bytes, StandardCharsets.UTF_8);
    }
}
