package br.com.connectenergy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents lead somewhere: every link resolves, no requirement is missing, every rule that is built is tested. */
class DocsTest {

    private static final Pattern RULE_TAG = Pattern.compile("@Tag\\(\"(RN\\d{3})\"\\)");

    private final Path root = ProjectRoot.find();

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path page : MarkdownLinks.pages(root)) {
            for (String target : MarkdownLinks.in(Files.readString(page))) {
                MarkdownLinks.fault(page, target).ifPresent(fault -> faults.add(root.relativize(page) + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void linksAreFoundAndBrokenOnesAreNamed() throws IOException {
        Path page = root.resolve("docs/rules.md");
        String self = "../bench/src/test/java/br/com/connectenergy/bench/DocsTest.java";
        assertThat(MarkdownLinks.in("[a](b.md) ![c](d.png#e) [x](https://example.org)\n```\n[f](g.md)\n```"))
                .containsExactly("b.md", "d.png#e");
        assertThat(MarkdownLinks.fault(page, "nowhere.md")).isPresent();
        assertThat(MarkdownLinks.fault(page, self + "#everyLinkLeadsSomewhere")).isEmpty();
        assertThat(MarkdownLinks.fault(page, self + "#thisTestWasNeverWritten")).isPresent();
    }

    @Test
    void noRequirementIsMissingAndNoneIsInvented() throws IOException {
        List<String> rows = RuleIndex.read(root).ids();
        List<String> expected = requirementIds();
        assertThat(expected).hasSizeGreaterThan(280).doesNotHaveDuplicates();
        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aStatusSaysWhatItMeans() throws IOException {
        for (RuleIndex.Row row : RuleIndex.read(root).rows()) {
            assertThat(row.planned() || row.built() || row.partly())
                    .as("%s: status is planned, built, or partly: what is missing", row.id())
                    .isTrue();
            assertThat(row.linked())
                    .as("%s: what is planned links to nothing, all else to where it lives", row.id())
                    .isNotEqualTo(row.planned());
            assertThat(row.built() && row.tests().isEmpty())
                    .as("%s: built means that a test would notice", row.id())
                    .isFalse();
        }
    }

    @Test
    void everyBusinessRuleThatIsBuiltHasATestTaggedWithIt() throws IOException {
        for (RuleIndex.Row row : RuleIndex.read(root).rows()) {
            if (!row.id().startsWith("RN") || row.planned() || row.id().startsWith("RNF")) continue;
            boolean tagged = false;
            for (String target : row.tests()) {
                int hash = target.indexOf('#');
                Path source = root.resolve("docs").resolve(hash < 0 ? target : target.substring(0, hash));
                tagged |= Files.readString(source.normalize()).contains("@Tag(\"" + row.id() + "\")");
            }
            assertThat(tagged).as("%s: a linked test carries the tag", row.id()).isTrue();
        }
    }

    @Test
    void everyBusinessRuleThatIsTestedIsNoLongerPlanned() throws IOException {
        List<String> started = RuleIndex.read(root).rows().stream()
                .filter(row -> !row.planned())
                .map(RuleIndex.Row::id)
                .toList();
        assertThat(started).containsAll(taggedRules());
    }

    private Set<String> taggedRules() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (Path room : rooms()) {
            Path tests = room.resolve("src/test/java");
            if (!Files.isDirectory(tests)) continue;
            try (Stream<Path> sources = Files.walk(tests)) {
                for (Path source :
                        sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                    RULE_TAG.matcher(Files.readString(source)).results().forEach(tag -> rules.add(tag.group(1)));
                }
            }
        }
        return rules;
    }

    private List<Path> rooms() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList();
        }
    }

    private static List<String> requirementIds() throws IOException {
        try (var ids = DocsTest.class.getResourceAsStream("/requirement-ids.txt")) {
            if (ids == null) throw new IllegalStateException("requirement-ids.txt is missing");
            return new String(ids.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
