package br.com.connectenergy.providers.aneel;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.tariff.FlagColour;
import br.com.connectenergy.core.tariff.FlagRecord;
import br.com.connectenergy.providers.dataset.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RF002")
class AneelFlagsTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/aneel/bandeira-tarifaria-acionamento.csv");
    private static final String HEADER = String.join(";", AneelFormats.FLAG_COLUMNS) + "\n";

    @TempDir
    Path folder;

    @Test
    void everyPublishedMonthIsUnderstood() {
        List<DatasetLine<FlagRecord>> lines = Read.lines(AneelFormats.flags(), PUBLISHED);

        assertThat(lines).hasSize(136).allMatch(DatasetLine.Row.class::isInstance);
        assertThat(Read.rows(lines))
                .contains(
                        new FlagRecord(YearMonth.of(2015, 1), FlagColour.RED_1, PricePerMwh.of("30.00")),
                        new FlagRecord(YearMonth.of(2021, 9), FlagColour.WATER_SCARCITY, PricePerMwh.of("142.00")),
                        new FlagRecord(YearMonth.of(2026, 4), FlagColour.GREEN, PricePerMwh.ZERO));
    }

    @Test
    void aSurchargeTenTimesTooHighIsKeptApart() throws IOException {
        assertThat(read("2026-10-01;2021-09-01;Escassez Hídrica;1.420,00"))
                .isEqualTo(new DatasetLine.Refused<FlagRecord>(2, List.of("SURCHARGE_OUT_OF_RANGE")));
    }

    @Test
    void bothFormsOfTheMonthAreRead() throws IOException {
        assertThat(read("01/10/2026;01/09/2026;Amarela;18,85"))
                .isEqualTo(new DatasetLine.Row<>(
                        2, new FlagRecord(YearMonth.of(2026, 9), FlagColour.YELLOW, PricePerMwh.of("18.85"))));
    }

    @Test
    void everythingWrongIsNamed() throws IOException {
        assertThat(read("2026-10-01;2026-09-15;Roxa;abc"))
                .isEqualTo(new DatasetLine.Refused<FlagRecord>(
                        2, List.of("COLOUR_UNKNOWN", "SURCHARGE_INVALID", "MONTH_INVALID")));
    }

    private DatasetLine<FlagRecord> read(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("flags.csv"), HEADER + line + "\n");
        return Read.lines(AneelFormats.flags(), file).getFirst();
    }
}
