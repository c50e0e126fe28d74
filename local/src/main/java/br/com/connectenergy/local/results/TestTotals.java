package br.com.connectenergy.local.results;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Numbers of tests that passed, failed and were skipped. */
public record TestTotals(int passed, int failed, int skipped) {
    private static final TestTotals NONE = new TestTotals(0, 0, 0);
    private static final Set<String> PASSED_BY = Set.of("node_modules", ".git", ".connect", "src", "dist");

    /** All reports below a project: surefire and failsafe XML, vitest and Playwright JSON in target folders. */
    public static TestTotals under(Path project) throws IOException {
        TestTotals[] sum = {NONE};
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Path name = folder.getFileName();
                return name != null && PASSED_BY.contains(name.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                sum[0] = sum[0].plus(of(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }

    static TestTotals of(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith("TEST-") && name.endsWith(".xml")) return JunitXml.read(file);
        if (name.equals("vitest.json") || name.equals("playwright.json")) return RunnerJson.read(file);
        return NONE;
    }

    TestTotals plus(TestTotals other) {
        return new TestTotals(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    @Override
    public String toString() {
        String line = passed + " passed, " + failed + " failed";
        return skipped == 0 ? line : line + ", " + skipped + " skipped";
    }
}
