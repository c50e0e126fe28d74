package br.com.connectenergy.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Company.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
    private static final Story STORY = new PmeStory(
            Company.of("02825033000104", "Bondinhos <b>&</b> Cia", "8211300", "SP", "r1"), Situation.ACTIVE);

    @TempDir
    Path folder;

    @Test
    void holdsOnlyWhenEveryStoryHeld() {
        assertThat(report(verdict(List.of())).held()).isTrue();
        assertThat(report(verdict(List.of()), verdict(List.of("no end"))).held())
                .isFalse();
        assertThat(report().held()).isFalse();
    }

    @Test
    void writesBothFilesAndEscapesNames() throws IOException {
        report(verdict(List.of("1 e-mails arrived instead of 2"))).write(folder);

        assertThat(Report.json(folder)).content().contains("\"held\" : false", "1 e-mails arrived instead of 2");
        assertThat(Files.readString(Report.html(folder)))
                .contains("Bondinhos &lt;b&gt;&amp;&lt;/b&gt; Cia", "prefers-color-scheme:dark", "0 of 1 stories")
                .doesNotContain("<b>&</b>");
    }

    private static Report report(Verdict... verdicts) {
        return new Report(Instant.EPOCH, Duration.ofSeconds(3), "a sample", List.of(verdicts));
    }

    private static Verdict verdict(List<String> complaints) {
        return new Verdict(STORY, "CE-R-2026-000001", "42", "http://127.0.0.1/42", List.of("a"), List.of(), complaints);
    }
}
