package br.com.connectenergy.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import br.com.connectenergy.local.demo.drive.WorldUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal's own journeys in a real Chromium against the running product; reported as skipped where none is installed. */
class PortalJourneyIT {
    private static final int MINUTES = 10;

    @Test
    void playsThePortalsJourneysInARealBrowser() throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "no chromium is installed");
        WorldUrls urls = Product.running().outside().urls();
        Path portal = Path.of("").toAbsolutePath().resolveSibling("portal");
        Path log = Files.createDirectories(Path.of("target")).resolve("portal-e2e.log");

        ProcessBuilder npm = new ProcessBuilder("npm", "run", "e2e")
                .directory(portal.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        npm.environment().put("BASE_URL", Product.running().portalUrl());
        npm.environment().put("INBOX_URL", urls.inbox().toString());
        npm.environment().put("REGISTRY_URL", urls.simulators().toString());
        npm.environment().put("TASKLIST_URL", urls.webapps().toString());
        npm.environment().put("CLOCK_URL", Product.running().clockUrl());
        npm.environment().put("CHROMIUM", chromium.orElseThrow().toString());
        Process run = npm.start();
        boolean ended = run.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            run.descendants().forEach(ProcessHandle::destroyForcibly);
            run.destroyForcibly();
        }

        assertThat(ended).as("ended within %d minutes, see %s", MINUTES, log).isTrue();
        assertThat(run.exitValue()).as(Files.readString(log)).isZero();
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
