package br.com.connectenergy.providers.ibge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.market.IndexSeries;
import br.com.connectenergy.core.market.IndexValue;
import br.com.connectenergy.core.market.Municipality;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.providers.dataset.Read;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RF002")
class IbgeFormatsTest {
    private static final Path SIDRA = Path.of("src/test/resources/ibge/sidra_1737_novembros.json");
    private static final Path MUNICIPALITIES = Path.of("src/test/resources/ibge/municipios.json");

    @TempDir
    Path folder;

    @Test
    void theIndexNumberOfEveryMonthIsUnderstood() {
        List<DatasetLine<IndexValue>> lines = Read.lines(IbgeFormats.ipca(), SIDRA);

        assertThat(lines).hasSize(6).allMatch(DatasetLine.Row.class::isInstance);
        assertThat(Read.rows(lines).getLast())
                .isEqualTo(new IndexValue(
                        IndexSeries.IPCA_NUMBER, YearMonth.of(2025, 11), new BigDecimal("7378.9400000000000")));
        assertThat(lines.getFirst().line()).isEqualTo(2);
    }

    @Test
    void aMonthThatIsNotPublishedYetIsSkippedAndAWrongOneKeptApart() throws IOException {
        String text = Files.readString(SIDRA)
                .replace("7378.9400000000000", "...")
                .replace("202411", "202413")
                .replace("6735.5500000000000", "-6735.55");
        Path changed = Files.writeString(folder.resolve("sidra.json"), text);

        assertThat(Read.lines(IbgeFormats.ipca(), changed))
                .contains(
                        new DatasetLine.Skipped<>(7, "NOT_PUBLISHED"),
                        new DatasetLine.Refused<>(6, List.of("MONTH_INVALID")),
                        new DatasetLine.Refused<>(5, List.of("INDEX_OUT_OF_RANGE")));
    }

    @Test
    void labelsThatChangedStopTheLoad() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("sidra.json"), Files.readString(SIDRA).replace("\"Valor\"", "\"Value\""));

        assertRefused(changed, "DATASET_HEADER_CHANGED");
    }

    @Test
    void anAnswerThatBreaksOffIsUnreadable() throws IOException {
        String text = Files.readString(SIDRA);
        assertRefused(
                Files.writeString(folder.resolve("half.json"), text.substring(0, text.length() / 2)),
                "DATASET_UNREADABLE");
        assertRefused(Files.writeString(folder.resolve("empty.json"), "[]"), "DATASET_EMPTY");
        assertRefused(Files.writeString(folder.resolve("page.json"), "<html>"), "DATASET_UNREADABLE");
    }

    @Test
    void everyMunicipalityIsInTheStateOfItsCode() {
        assertThat(Read.rows(Read.lines(IbgeFormats.municipalities(), MUNICIPALITIES)))
                .hasSize(10)
                .contains(
                        new Municipality("3550308", "São Paulo", Uf.SP),
                        new Municipality("5300108", "Brasília", Uf.DF));
    }

    @Test
    void aCodeOfNoStateIsKeptApart() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("m.json"), Files.readString(MUNICIPALITIES).replace("3550308", "3450308"));

        List<DatasetLine<Municipality>> lines = Read.lines(IbgeFormats.municipalities(), changed);

        assertThat(Read.rows(lines)).hasSize(9);
        assertThat(lines.stream().filter(DatasetLine.Refused.class::isInstance).toList())
                .isEqualTo(List.of(new DatasetLine.Refused<Municipality>(7, List.of("STATE_UNKNOWN"))));
    }

    private static void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> Read.lines(IbgeFormats.ipca(), file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
