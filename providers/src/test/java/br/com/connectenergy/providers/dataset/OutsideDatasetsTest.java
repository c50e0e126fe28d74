package br.com.connectenergy.providers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.dataset.DatasetSource.Before;
import br.com.connectenergy.core.dataset.DatasetSource.Fetched;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.local.http.JsonHttp;
import br.com.connectenergy.local.http.JsonServer;
import br.com.connectenergy.local.opendata.OpenDataServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@Tag("RF002")
@Tag("DS1")
class OutsideDatasetsTest {
    private static final Before NEVER = new Before(null, null, _ -> false);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final String TARIFF_FILE = OpenDataServer.ROOT + "files/tarifas-homologadas.csv";

    @TempDir
    Path folder;

    private JsonServer portals;
    private Path into;
    private Path dropped;

    @BeforeEach
    void start() throws IOException {
        portals = OpenDataServer.on(new JsonServer(0)).start();
        into = folder.resolve("into");
        dropped = Files.createDirectories(folder.resolve("dropped/aneel-tariffs"));
    }

    @AfterEach
    void stop() {
        portals.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyDatasetIsFoundAndReadAsItIsPublished(Dataset dataset) {
        Fetched fetched = datasets().fetch(dataset, NEVER, into).orElseThrow();

        assertThat(fetched.origin()).startsWith("http://127.0.0.1:" + portals.port() + OpenDataServer.ROOT);
        assertThat(lines(format(dataset))).isNotEmpty().noneMatch(DatasetLine.Refused.class::isInstance);
        assertThat(datasets().fetch(dataset, new Before(fetched.etag(), null, _ -> true), into))
                .as("the same version is not sent again")
                .isEmpty();
    }

    @Test
    void aFileThatOperationsDeliveredComesFirstAndOnce() throws IOException {
        Files.writeString(dropped.resolve("b.csv"), "two");
        Files.writeString(dropped.resolve("a.csv"), "one");

        assertThat(datasets().fetch(Dataset.ANEEL_TARIFFS, NEVER, into))
                .hasValue(new Fetched("arquivo entregue: a.csv", null, null));
        assertThat(into).hasContent("one");
        assertThat(datasets().fetch(Dataset.ANEEL_TARIFFS, knowing("one"), into).map(Fetched::origin))
                .hasValue("arquivo entregue: b.csv");
        assertThat(datasets()
                        .fetch(Dataset.ANEEL_TARIFFS, new Before(null, null, _ -> true), into)
                        .map(Fetched::origin))
                .hasValueSatisfying(origin -> assertThat(origin).endsWith("tarifas-homologadas.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void whatPassesByItselfIsTriedAgain(int status) {
        order(Map.of("path", TARIFF_FILE, "mode", "status", "status", status));
        assertPasses();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset", "truncated", "timeout"})
    void aConnectionThatBreaksOffIsTriedAgain(String mode) {
        order(Map.of("path", TARIFF_FILE, "mode", mode));
        assertPasses();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void whatTheServerRefusesWaitsForAPerson(int status) {
        order(Map.of("path", TARIFF_FILE, "mode", "status", "status", status));
        assertRefused("DATASET_NOT_OFFERED", null);
    }

    @Test
    void aFileOverTheLimitIsNotTaken() {
        assertRefused("DATASET_FILE_TOO_LARGE", DataSize.ofBytes(1000));
    }

    @Test
    void aChangedHeaderAndAPageInsteadOfAFileAreSeenBeforeAnyRow() {
        for (String mode : List.of("header", "garbage")) {
            order(Map.of("path", TARIFF_FILE, "mode", mode, "count", 1));
            datasets().fetch(Dataset.ANEEL_TARIFFS, NEVER, into);

            assertThatThrownBy(() -> lines(format(Dataset.ANEEL_TARIFFS)))
                    .as(mode)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DATASET_HEADER_CHANGED"));
        }
    }

    @Test
    void everyLineTwiceIsReadTwice() {
        order(Map.of("path", TARIFF_FILE, "mode", "duplicate"));
        datasets().fetch(Dataset.ANEEL_TARIFFS, NEVER, into);

        assertThat(lines(format(Dataset.ANEEL_TARIFFS))).hasSize(164);
    }

    private void assertPasses() {
        assertThatThrownBy(() -> datasets().fetch(Dataset.ANEEL_TARIFFS, NEVER, into))
                .isInstanceOf(UncheckedIOException.class);
    }

    private void assertRefused(String code, @Nullable DataSize largest) {
        assertThatThrownBy(() -> datasets(Optional.ofNullable(largest).orElse(DataSize.ofMegabytes(1)))
                        .fetch(Dataset.ANEEL_TARIFFS, NEVER, into))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void order(Map<String, ?> fault) {
        new JsonHttp("http://127.0.0.1:" + portals.port()).post(OpenDataServer.FAULTS, fault);
    }

    private OutsideDatasets datasets() {
        return datasets(DataSize.ofMegabytes(1));
    }

    private OutsideDatasets datasets(DataSize largest) {
        String root = "http://127.0.0.1:" + portals.port() + OpenDataServer.ROOT;
        DatasetSettings settings = new DatasetSettings(
                URI.create(root + "aneel"),
                URI.create(root + "ccee"),
                URI.create(root + "sidra"),
                URI.create(root + "ibge"),
                URI.create(root + "bcb"),
                Set.of(),
                folder.resolve("dropped"),
                largest,
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5));
        DatasetHttp http = new DatasetHttp(settings);
        return new OutsideDatasets(
                new DropFolder(settings.dropDirectory()), new DatasetAddresses(settings, http, CLOCK), http);
    }

    private static Before knowing(String content) {
        return new Before(null, null, version -> version.equals(Sha256.of(content)));
    }

    private List<? extends DatasetLine<?>> lines(DatasetFormat<?> format) {
        return read(format, into);
    }

    private static <R> List<DatasetLine<R>> read(DatasetFormat<R> format, Path file) {
        return Read.lines(format, file);
    }

    private static DatasetFormat<?> format(Dataset dataset) {
        DatasetConfiguration formats = new DatasetConfiguration();
        return Stream.of(
                        formats.aneelTariffs(),
                        formats.aneelFlags(),
                        formats.cceeHourlyPld(),
                        formats.cceeDailyPld(),
                        formats.ibgeIpca(),
                        formats.bcbIgpm(),
                        formats.ibgeMunicipalities())
                .filter(format -> format.dataset() == dataset)
                .findFirst()
                .orElseThrow();
    }
}
