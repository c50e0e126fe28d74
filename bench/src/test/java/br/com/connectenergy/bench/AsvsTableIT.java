package br.com.connectenergy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ASVS table: every point has a test that ran in this build, or says why there is none. */
class AsvsTableIT {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9][^|]+) \\| [^|]+ \\| (.+) \\|$");
    private static final Pattern TEST = Pattern.compile("\\[(\\w+)#(\\w+)]\\(");
    private static final Pattern REPORT = Pattern.compile(".*/target/(surefire|failsafe)-reports/TEST-.*[.]xml");
    private static final Pattern CASE = Pattern.compile(
            "<testcase [^>]*?name=\"(\\w+)[^\"]*\"[^>]*?classname=\"(?:[\\w.]+[.])?(\\w+)(?:[$]\\w+)*\"[^>]*?(/>|>)(\\s*<skipped)?");

    private final Path root = ProjectRoot.find();

    @Test
    void everyPointNamesATestOrAReason() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.group(2))
                        .as(row.group(1))
                        .matches("(does not apply: |open: ).{10,}|.*\\[\\w+#\\w+].*"));
    }

    /** Needs the reports of the whole build, which only {@code ./connect test} makes. */
    @Test
    void everyNamedTestRan() throws IOException {
        assumeTrue(Boolean.getBoolean("connect.complete"), "not a complete run");
        Set<String> ran = ran();
        List<String> missing = new ArrayList<>();
        for (MatchResult row : rows()) {
            for (MatchResult test : TEST.matcher(row.group(2)).results().toList()) {
                String name = test.group(1) + "#" + test.group(2);
                if (!ran.contains(name)) missing.add(row.group(1) + ": " + name);
            }
        }
        assertThat(missing).isEmpty();
    }

    private List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(root.resolve("docs/asvs.md")))
                .results()
                .toList();
    }

    private Set<String> ran() throws IOException {
        Set<String> ran = new HashSet<>();
        for (String room : List.of("local", "core", "processes", "providers", "workers", "api", "bench")) {
            Path target = root.resolve(room).resolve("target");
            if (!Files.isDirectory(target)) continue;
            try (Stream<Path> files = Files.walk(target, 2)) {
                for (Path report : files.filter(
                                file -> REPORT.matcher(file.toString()).matches())
                        .toList()) {
                    CASE.matcher(Files.readString(report))
                            .results()
                            .filter(test -> test.group(4) == null)
                            .forEach(test -> ran.add(test.group(2) + "#" + test.group(1)));
                }
            }
        }
        return ran;
    }
}
