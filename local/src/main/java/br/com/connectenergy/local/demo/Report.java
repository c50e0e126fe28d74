package br.com.connectenergy.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import br.com.connectenergy.local.demo.drive.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the demonstration leaves under the data folder: one JSON for machines, one page for people. */
record Report(Instant startedAt, Duration took, String source, List<Verdict> verdicts) {

    boolean held() {
        return !verdicts.isEmpty() && verdicts.stream().allMatch(Verdict::held);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(json(folder), Json.pretty(asMap()), UTF_8);
        Files.writeString(html(folder), new ReportPage(this).html(), UTF_8);
    }

    static Path json(Path folder) {
        return folder.resolve("demo-report.json");
    }

    static Path html(Path folder) {
        return folder.resolve("demo-report.html");
    }

    private Map<String, Object> asMap() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("startedAt", startedAt.toString());
        report.put("seconds", seconds(took));
        report.put("companiesFrom", source);
        report.put("held", held());
        report.put("stories", verdicts.stream().map(Report::story).toList());
        return report;
    }

    private static Map<String, Object> story(Verdict verdict) {
        Map<String, Object> story = new LinkedHashMap<>();
        story.put("company", verdict.story().who());
        story.put("story", verdict.story().title());
        story.put("protocol", verdict.protocol());
        story.put("processInstanceKey", verdict.processInstanceKey());
        story.put("operate", verdict.operatePage());
        story.put("expectedEnd", verdict.story().end());
        story.put("held", verdict.held());
        story.put("complaints", verdict.complaints());
        story.put("mails", verdict.mails());
        story.put("seconds", seconds(verdict.took()));
        story.put(
                "steps",
                verdict.steps().stream()
                        .map(step -> Map.of("step", step.title(), "seconds", seconds(step.took()), "done", step.done()))
                        .toList());
        return story;
    }

    double seconds() {
        return seconds(took);
    }

    private static double seconds(Duration duration) {
        return Math.round(duration.toNanos() / 1e6) / 1e3;
    }
}
