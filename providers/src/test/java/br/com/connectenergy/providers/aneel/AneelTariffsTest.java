package br.com.connectenergy.providers.aneel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.TariffRecord;
import br.com.connectenergy.core.tariff.TariffUnit;
import br.com.connectenergy.providers.dataset.Read;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RF002")
class AneelTariffsTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/aneel/tarifas-homologadas.csv");
    private static final String GREEN = """
            "2026-10-03";"RESOLUÇÃO HOMOLOGATÓRIA Nº 3.596, DE 3 DE JULHO DE 2026 ";"ELETROPAULO";"61695227000193";"2026-07-04";"2027-07-03";"Tarifa de Aplicação";"A4";"Verde";"Não se aplica";"Não se aplica";"Não se aplica";"Não se aplica";"kW";"Não se aplica";"24,00";",00"
            """;

    @TempDir
    Path folder;

    @Test
    void everyPublishedRowIsUnderstood() {
        List<DatasetLine<TariffRecord>> lines = read(PUBLISHED);

        assertThat(lines).hasSize(82);
        assertThat(lines).filteredOn(DatasetLine.Refused.class::isInstance).isEmpty();
        assertThat(lines).filteredOn(DatasetLine.Skipped.class::isInstance).hasSize(36);
        assertThat(rows(lines))
                .filteredOn(row -> row.validity().from().equals(LocalDate.of(2018, 4, 19)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.tusd()).isEqualByComparingTo("250.50");
                    assertThat(row.te()).isEqualByComparingTo("296.82");
                    assertThat(row.actOn()).isEqualTo(LocalDate.of(2018, 4, 17));
                    assertThat(row.tariffClass().subgroup()).isEqualTo(Subgroup.B1);
                });
    }

    @Test
    void demandHasAPriceInKwAndNoEnergyPrice() throws IOException {
        assertThat(rows(read(file(GREEN, StandardCharsets.UTF_8))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.unit()).isEqualTo(TariffUnit.KW);
                    assertThat(row.tusd()).isEqualByComparingTo(new BigDecimal("24"));
                    assertThat(row.te()).isNull();
                });
    }

    @Test
    void anOlderEncodingIsReadToo() throws IOException {
        assertThat(rows(read(file(GREEN, Charset.forName("windows-1252")))))
                .singleElement()
                .satisfies(row -> assertThat(row.tariffClass().detail()).isEqualTo("Não se aplica"));
    }

    @Test
    void aWrongLineIsKeptApartWithEveryReason() throws IOException {
        String wrong = GREEN.replace("61695227000193", "61695227000194")
                .replace("2027-07-03", "03/07/2027")
                .replace("24,00", "2400,00");

        assertThat(read(file(GREEN + wrong, StandardCharsets.UTF_8)).getLast())
                .isEqualTo(new DatasetLine.Refused<TariffRecord>(
                        3, List.of("DISTRIBUTOR_CNPJ_INVALID", "VALID_TO_INVALID", "TUSD_OUT_OF_RANGE")));
    }

    @Test
    void aChangedHeaderStopsTheLoadBeforeAnyRow() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("changed.csv"),
                "\"" + String.join("\";\"", AneelFormats.TARIFF_COLUMNS).replace("VlrTE", "VlrTe") + "\"\n" + GREEN);

        assertThatThrownBy(() -> read(changed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DATASET_HEADER_CHANGED"));
    }

    @Test
    void anAcceptedHeaderIsReadColumnByColumn() throws IOException {
        List<String> other = new ArrayList<>(AneelFormats.TARIFF_COLUMNS.reversed());
        other.add("DscNova");
        List<String> fields = new ArrayList<>(
                List.of(GREEN.strip().replaceAll("^\"|\"$", "").split("\";\"")).reversed());
        fields.add("x");
        Path changed = Files.writeString(
                folder.resolve("changed.csv"), String.join(";", other) + "\n" + String.join(";", fields) + "\n");

        assertThat(rows(Read.lines(AneelFormats.tariffs(), changed, List.of(other))))
                .isEqualTo(rows(read(file(GREEN, StandardCharsets.UTF_8))))
                .hasSize(1);
    }

    @Test
    void aLineThatBreaksOffIsKeptApart() throws IOException {
        assertThat(read(file(GREEN + GREEN.substring(0, 60) + "\"\n", StandardCharsets.UTF_8))
                        .getLast())
                .isEqualTo(new DatasetLine.Refused<TariffRecord>(3, List.of("COLUMN_COUNT")));
    }

    private Path file(String lines, Charset charset) throws IOException {
        String header = "\"" + String.join("\";\"", AneelFormats.TARIFF_COLUMNS) + "\"\n";
        return Files.write(folder.resolve("tarifas.csv"), (header + lines).getBytes(charset));
    }

    private static List<DatasetLine<TariffRecord>> read(Path path) {
        return Read.lines(AneelFormats.tariffs(), path);
    }

    private static List<TariffRecord> rows(List<DatasetLine<TariffRecord>> lines) {
        return Read.rows(lines);
    }
}
