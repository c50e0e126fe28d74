package br.com.connectenergy.local.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTotalsTest {
    @TempDir
    Path project;

    @Test
    void sumsUpAllRunners() throws IOException {
        write(
                "core/target/surefire-reports/TEST-a.xml",
                "<testsuite name=\"a\" tests=\"5\" failures=\"1\" errors=\"1\" skipped=\"1\"><testcase/></testsuite>");
        write("core/target/failsafe-reports/TEST-b.xml", "<testsuite tests=\"3\"/>");
        write(
                "portal/target/vitest.json",
                "{\"numPassedTests\":7,\"numFailedTests\":1,\"numPendingTests\":0,\"numTodoTests\":0}");
        write(
                "portal/target/playwright.json",
                "{\"stats\":{\"expected\":4,\"unexpected\":0,\"skipped\":2,\"flaky\":0}}");
        write("portal/node_modules/x/TEST-foreign.xml", "<testsuite tests=\"99\"/>");

        assertThat(TestTotals.under(project))
                .isEqualTo(new TestTotals(16, 3, 3))
                .hasToString("16 passed, 3 failed, 3 skipped");
    }

    @Test
    void saysNothingOfSkippedTestsWhenThereAreNone() {
        assertThat(new TestTotals(3, 0, 0)).hasToString("3 passed, 0 failed");
    }

    private void write(String file, String content) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
