package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Point.Place;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Bad requests as a whole: methods, paths and queries that nobody offered, parameters twice, two lengths at once. */
final class Requests {

    private static final Set<Place> REQUEST = EnumSet.of(Place.REQUEST);

    private Requests() {}

    static List<Mutation> all() {
        return List.of(
                elsewhere("method-trace", draft -> draft.method = "TRACE"),
                elsewhere("method-patch", draft -> draft.method = "PATCH"),
                elsewhere("method-head", draft -> draft.method = "HEAD"),
                elsewhere("method-options", draft -> draft.method = "OPTIONS"),
                elsewhere("method-of-nobody", draft -> draft.method = "ATTACK"),
                elsewhere("method-in-lower-case", draft -> draft.method = "get"),
                elsewhere("slash-at-the-end", draft -> draft.suffix = "/"),
                elsewhere("two-slashes", draft -> draft.target = "/" + draft.targetText()),
                elsewhere("dots", draft -> draft.suffix = "/../../../../etc/passwd"),
                elsewhere("encoded-dots", draft -> draft.suffix = "/%2e%2e/%2e%2e/actuator"),
                elsewhere("encoded-slash", draft -> draft.suffix = "%2f"),
                elsewhere("backslash", draft -> draft.suffix = "\\..\\a"),
                elsewhere("semicolon", draft -> draft.suffix = ";a=1"),
                elsewhere("nul-at-the-end", draft -> draft.suffix = "%00.json"),
                elsewhere("line-break", draft -> draft.suffix = "%0d%0aX-Attack-Injected:%20" + Values.MARK),
                elsewhere("raw-letters", draft -> draft.suffix = "/<script>|^`{}"),
                elsewhere("extension", draft -> draft.suffix = ".json"),
                elsewhere(
                        "upper-case", draft -> draft.target = draft.targetText().toUpperCase(java.util.Locale.ROOT)),
                elsewhere("whole-address", draft -> draft.target = "http://evil.example" + draft.targetText()),
                elsewhere("long-path", draft -> draft.suffix = "/" + "p".repeat(6_000)),
                elsewhere("broken-percent-in-path", draft -> draft.suffix = "/%"),
                just("unknown-parameter", draft -> draft.rawQuery = "attack=" + Values.MARK),
                just("debug-parameter", draft -> draft.rawQuery = "debug=true&trace=true&_method=DELETE"),
                just("broken-query", draft -> draft.rawQuery = "a=%zz&=&&b"),
                just("nul-in-query", draft -> draft.rawQuery = "a=%00"),
                just("long-query", draft -> draft.rawQuery = "q=" + "q".repeat(4_000)),
                just("many-parameters", draft -> draft.rawQuery = "a=1&".repeat(1_200)),
                just("every-parameter-twice", Requests::twice),
                just("parameters-as-arrays", Requests::asArrays),
                just("header-twice", draft -> draft.headers.put("Accept-Language", "pt-BR\r\nAccept-Language: zz")),
                just("many-headers", draft -> draft.headers.put("X-Many", "1" + "\r\nX-Many: 1".repeat(60))),
                just("two-lengths", draft -> {
                    draft.headers.put("Transfer-Encoding", "chunked");
                    draft.raw = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
                    draft.elsewhere = true;
                }));
    }

    private static Mutation just(String name, Consumer<Draft> change) {
        return new Mutation(name, REQUEST, (draft, point) -> change.accept(draft));
    }

    private static Mutation elsewhere(String name, Consumer<Draft> change) {
        return just(name, draft -> {
            change.accept(draft);
            draft.elsewhere = true;
        });
    }

    private static void twice(Draft draft) {
        draft.operation.in("query").forEach(one -> draft.query.add(java.util.Map.entry(one.name(), "2")));
        draft.query.addAll(List.copyOf(draft.query));
    }

    private static void asArrays(Draft draft) {
        StringBuilder query = new StringBuilder();
        draft.operation
                .in("query")
                .forEach(one -> query.append('&').append(one.name()).append("%5B%5D=1"));
        draft.rawQuery = "x%5B0%5D%5Ba%5D=1" + query;
    }
}
