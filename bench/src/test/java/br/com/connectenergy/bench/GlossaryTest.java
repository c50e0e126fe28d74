package br.com.connectenergy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code name of docs/glossary.md stands somewhere in the code, and every row names its source. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final Set<String> HEADINGS = Set.of("Português", "---");

    private final Path root = ProjectRoot.find();

    @Test
    void everyCodeNameIsUsed() throws IOException {
        String code = code();
        List<String> unused = new ArrayList<>();
        for (MatchResult row : rows()) {
            for (MatchResult word : WORD.matcher(row.group(3)).results().toList()) {
                String last = word.group(1).replaceFirst(".*[.](?=[A-Z])", "");
                if (!code.contains(last)) unused.add(word.group(1));
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTermNamesTheRequirementItComesFrom() throws IOException {
        List<String> requirements = RuleIndex.read(root).ids();
        assertThat(rows())
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(requirements)
                        .containsAll(Stream.of(row.group(4).strip())
                                .flatMap(Pattern.compile(", ")::splitAsStream)
                                .toList()));
    }

    private List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(root.resolve("docs/glossary.md")))
                .results()
                .filter(row -> !HEADINGS.contains(row.group(1)))
                .toList();
    }

    private String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String room : List.of("core", "processes", "forms", "workers", "portal/src", "api")) {
            Path sources = root.resolve(room.contains("/") ? room : room + "/src/main");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(GlossaryTest::isText).toList()) {
                    code.append(file.getFileName()).append('\n').append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|sql|bpmn|dmn|form|tsx?|yaml|properties)");
    }
}
