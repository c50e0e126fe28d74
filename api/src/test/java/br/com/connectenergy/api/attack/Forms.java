package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Form.Part;
import br.com.connectenergy.api.attack.Point.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Bad uploads: forms that do not end, files that are called what they must not be, or are not what they say. */
final class Forms {

    private static final Set<Place> FORM = EnumSet.of(Place.FORM);

    private Forms() {}

    static List<Mutation> all() {
        return List.of(
                broken("no-parts", draft -> draft.form.parts.clear()),
                broken("no-end", draft -> draft.form.end = ""),
                broken("no-boundary", draft -> draft.headers.put("Content-Type", "multipart/form-data")),
                broken(
                        "another-boundary",
                        draft -> draft.headers.put("Content-Type", "multipart/form-data; boundary=x")),
                broken(
                        "long-boundary",
                        draft -> draft.headers.put(
                                "Content-Type", "multipart/form-data; boundary=" + "b".repeat(5_000))),
                broken("form-as-json", draft -> draft.headers.put("Content-Type", "application/json")),
                broken(
                        "no-file",
                        draft -> draft.form.parts.removeIf(
                                part -> !part.fileName().isEmpty())),
                broken("empty-file", draft -> holding(draft, "")),
                broken("text-as-pdf", draft -> holding(draft, "só um texto")),
                broken("program", draft -> holding(draft, "\u007fELF\u0002\u0001\u0001\u0000")),
                broken("html-file", draft -> holding(draft, "<html><script>1</script>")),
                just("page-behind-a-pdf", draft -> holding(draft, "%PDF-1.7\n<script>alert(1)</script>\n%%EOF")),
                files("name-goes-up", part -> part.named("../../../../tmp/attack.pdf")),
                files("name-windows", part -> part.named("..\\\\..\\\\con.pdf")),
                files("name-with-nul", part -> part.named("a\u0000.pdf")),
                files("name-with-line", part -> part.named("a%0d%0aX-Attack-Injected: " + Values.MARK + ".pdf")),
                files("name-with-script", part -> part.named("<img src=x onerror=alert(1)>.pdf")),
                files("name-very-long", part -> part.named("n".repeat(2_000) + ".pdf")),
                files("name-two-endings", part -> part.named("documento.pdf.exe")),
                files("name-right-to-left", part -> part.named("\u202Efdp.exe")),
                files("part-type-lies", part -> part.typed("text/html")),
                files("part-type-broken", part -> part.typed(";;;")),
                just("file-twice", draft -> draft.form.parts.addAll(List.copyOf(draft.form.parts))),
                just("unknown-part", draft -> draft.form.field("owner", "true")),
                just("many-parts", draft -> {
                    for (int i = 0; i < 300; i++) draft.form.field("p" + i, "1");
                }));
    }

    private static void holding(Draft draft, String content) {
        draft.form.replaceFiles(part -> part.holding(content));
    }

    private static Mutation files(String name, UnaryOperator<Part> change) {
        return just(name, draft -> draft.form.replaceFiles(change));
    }

    private static Mutation just(String name, Consumer<Draft> change) {
        return new Mutation(name, FORM, (draft, point) -> change.accept(draft));
    }

    private static Mutation broken(String name, Consumer<Draft> change) {
        return just(name, draft -> {
            change.accept(draft);
            draft.broken = true;
        });
    }
}
