package br.com.connectenergy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of docs/rules.md: a requirement, how far it is, and where it lives. */
record RuleIndex(List<Row> rows) {

    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    record Row(String id, String statement, String status, String code, String element, String test) {

        boolean planned() {
            return status.equals("planned");
        }

        boolean built() {
            return status.equals("built");
        }

        boolean partly() {
            return status.startsWith("partly: ");
        }

        List<String> tests() {
            return MarkdownLinks.in(test);
        }

        boolean linked() {
            return !MarkdownLinks.in(code + element + test).isEmpty();
        }
    }

    static RuleIndex read(Path root) throws IOException {
        try (Stream<String> lines = Files.lines(root.resolve("docs/rules.md"))) {
            return new RuleIndex(lines.filter(line -> line.startsWith("| "))
                    .map(RuleIndex::cells)
                    .filter(cells -> !cells.getFirst().equals("Id"))
                    .map(RuleIndex::row)
                    .toList());
        }
    }

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells =
                new ArrayList<>(CELL.splitAsStream(line).map(String::strip).toList());
        cells.removeFirst();
        return cells;
    }

    private static Row row(List<String> cells) {
        if (cells.size() != 6) throw new IllegalStateException("a row of rules.md has six cells: " + cells);
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }
}
