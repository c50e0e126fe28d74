package br.com.connectenergy.local.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON reports of vitest ({@code numPassedTests}) and Playwright ({@code stats.expected}). */
final class RunnerJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RunnerJson() {}

    static TestTotals read(Path file) throws IOException {
        JsonNode report = JSON.readTree(Files.readString(file));
        if (report.has("stats")) {
            JsonNode stats = report.get("stats");
            return new TestTotals(
                    stats.path("expected").asInt() + stats.path("flaky").asInt(),
                    stats.path("unexpected").asInt(),
                    stats.path("skipped").asInt());
        }
        return new TestTotals(
                report.path("numPassedTests").asInt(),
                report.path("numFailedTests").asInt(),
                report.path("numPendingTests").asInt()
                        + report.path("numTodoTests").asInt());
    }
}
